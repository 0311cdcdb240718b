package gophers.yard;

/**
 * An oven. Whether several gophers may use it at once is for the implementation to say.
 */
public interface Oven {

    /**
     * Burns all books on the cart; the cart is empty afterwards.
     *
     * @throws InterruptedException if the gopher is interrupted while it burns; no book is burned then, all are still
     *     on the cart
     * @throws FireWentOutException if the fire goes out; again all books are still on the cart
     */
    void burn(Cart cart) throws InterruptedException;
}
