package gophers.yard;

/** The fire in an oven went out: a burn failed, and its books are still on the cart. */
public class FireWentOutException extends RuntimeException {

    public FireWentOutException(String message) {
        super(message);
    }
}
