package gophers.yard;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Notices when two gophers are at one thing at the same time. It never makes anybody wait: it tells. Thread-safe.
 */
final class Turnstile {

    private record Visit(String gopher, String doing) {}

    private final String thing;
    private final Journal journal;
    private final AtomicReference<Visit> inside = new AtomicReference<>();

    Turnstile(String thing, Journal journal) {
        this.thing = thing;
        this.journal = journal;
    }

    /**
     * Does the work with the current thread inside.
     *
     * @throws MisuseException if another gopher is inside already
     */
    void pass(String doing, Journal.Work work) throws InterruptedException {
        enter(doing);
        try {
            work.run();
        } finally {
            inside.set(null);
        }
    }

    /** The same for work that cannot be interrupted. */
    void passAtOnce(String doing, Runnable work) {
        enter(doing);
        try {
            work.run();
        } finally {
            inside.set(null);
        }
    }

    private void enter(String doing) {
        Visit me = new Visit(Thread.currentThread().getName(), doing);
        Visit other = inside.compareAndExchange(null, me);
        if (other != null) {
            throw journal.misuse(
                    "two gophers at %s: %s %s while %s %s"
                            .formatted(thing, me.gopher(), me.doing(), other.gopher(), other.doing()),
                    other.gopher());
        }
    }
}
