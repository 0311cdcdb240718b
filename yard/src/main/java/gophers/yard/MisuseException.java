package gophers.yard;

/** Somebody used the yard in a way that it does not allow. The message says who, what and when. */
public class MisuseException extends IllegalStateException {

    public MisuseException(String message) {
        super(message);
    }
}
