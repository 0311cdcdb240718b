package gophers.yard;

/**
 * The road between pile and oven. It is wide: any number of gophers may be on it, each with a cart of its own.
 */
public interface Road {

    /**
     * Pushes the cart from the pile to the oven.
     *
     * @throws InterruptedException if the gopher is interrupted on its way; the books are still on the cart
     */
    void carry(Cart cart) throws InterruptedException;

    /**
     * Pushes the empty cart from the oven back to the pile.
     *
     * @throws InterruptedException if the gopher is interrupted on its way
     */
    void comeBack(Cart cart) throws InterruptedException;
}
