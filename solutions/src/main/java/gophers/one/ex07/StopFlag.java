package gophers.one.ex07;

/** Exercise 1.7, the reference answer: one volatile field, written once. */
public final class StopFlag {
    /** Volatile makes the write happen-before each read that sees it, and forbids to read it once for all. */
    private volatile boolean raised;

    public void raise() {
        raised = true;
    }

    public boolean isRaised() {
        return raised;
    }
}
