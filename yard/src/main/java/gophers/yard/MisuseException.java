package gophers.yard;

import java.util.Optional;

/** Somebody used the yard in a way that it does not allow. The message says who, what and when. */
public class MisuseException extends IllegalStateException {

    private final transient Journal journal;

    public MisuseException(String message) {
        this(message, null);
    }

    MisuseException(String message, Journal journal) {
        super(message);
        this.journal = journal;
    }

    /** Returns the journal in which the misuse is noted, and what happened before; nothing if there is none. */
    public Optional<Journal> journal() {
        return Optional.ofNullable(journal);
    }
}
