package gophers.grader.jvm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the instruments say that a test gets on. The watch reads it to tell a long test from a hanging one, and its last
 * words are part of the diagnosis. Thread-safe.
 */
public final class Progress {

    /** How far a test was at one moment; two that are equal mean that it got no further. */
    record Mark(long rounds, long notes) {}

    private static final int REMEMBERED = 6;
    /** Whoever comes to an instrument so often goes round in circles: that is no progress any more. */
    private static final int MOST_NOTES = 100_000;

    private static final Deque<String> LAST = new ArrayDeque<>();
    private static final Map<Integer, String> NAMES = new HashMap<>();
    private static long rounds;
    private static long notes;
    private static String contract = "";
    private static String expected = "";
    private static volatile Thread caller;

    private Progress() {}

    /** Notes that something happened, as a sentence without a full stop: "gopher-1 came to the gate". */
    public static synchronized void note(String what) {
        notes = Math.min(notes + 1, MOST_NOTES);
        if (LAST.size() == REMEMBERED) {
            LAST.removeFirst();
        }
        LAST.addLast(what);
    }

    /** Notes that a part of the test is over which nobody wants to read about. */
    public static synchronized void made() {
        rounds++;
        notes = 0;
    }

    /** Says which sentence of the contract the test is about, for the case that it hangs. */
    public static synchronized void contract(String sentence) {
        contract = sentence;
    }

    /** Says what the test's own thread waits for, to complete "The test waits until …"; an empty text for nothing. */
    public static synchronized void expect(String what) {
        if (Thread.currentThread() == caller) {
            expected = what;
        }
    }

    /** Says how a diagnosis calls this lock, or whatever else is locked, as long as the test runs. */
    public static synchronized void name(Object lock, String name) {
        NAMES.put(System.identityHashCode(lock), name);
    }

    /** Returns how to call what has this identity hash code, if somebody has said it. */
    static synchronized Optional<String> nameOfLock(int identityHashCode) {
        return Optional.ofNullable(NAMES.get(identityHashCode));
    }

    /** Returns how a message calls the current thread. */
    public static String me() {
        return nameOf(Thread.currentThread());
    }

    /** Returns how a message calls a thread; the one on which JUnit runs the test calls the learner's class, too. */
    static String nameOf(Thread thread) {
        if (thread == caller) {
            return "the caller";
        }
        return thread.getName().isBlank() ? "gopher #" + thread.threadId() : thread.getName();
    }

    /** Says that the current thread runs the tests. */
    static void iAmTheCaller() {
        caller = Thread.currentThread();
    }

    static boolean isCaller(Thread thread) {
        return thread == caller;
    }

    static synchronized String contract() {
        return contract;
    }

    static synchronized String expected() {
        return expected;
    }

    static synchronized Mark mark() {
        return new Mark(rounds, notes);
    }

    static synchronized List<String> lastMoments() {
        return List.copyOf(LAST);
    }

    static synchronized void forget() {
        LAST.clear();
        NAMES.clear();
        notes = 0;
        contract = "";
        expected = "";
    }
}
