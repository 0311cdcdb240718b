package gophers.grader.jvm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Where the instruments say that a test gets on. The watch reads it to tell a long test from a hanging one, and its last
 * words are part of the diagnosis. Thread-safe.
 */
public final class Progress {

    private static final int REMEMBERED = 6;
    private static final Deque<String> LAST = new ArrayDeque<>();
    private static long count;
    private static String contract = "";

    private Progress() {}

    /** Notes that something happened, as a sentence without a full stop: "gopher-1 came to the gate". */
    public static synchronized void note(String what) {
        count++;
        if (LAST.size() == REMEMBERED) {
            LAST.removeFirst();
        }
        LAST.addLast(what);
    }

    /** Notes that something happened which nobody wants to read about. */
    public static synchronized void made() {
        count++;
    }

    /** Says which sentence of the contract the test is about, for the case that it hangs. */
    public static synchronized void contract(String sentence) {
        contract = sentence;
    }

    /** Returns how a message calls the current thread. */
    public static String me() {
        return nameOf(Thread.currentThread());
    }

    /** Returns how a message calls a thread; the one on which JUnit runs the test calls the learner's class, too. */
    static String nameOf(Thread thread) {
        return thread.getName().equals(ChildMain.TEST_THREAD) ? "the caller" : thread.getName();
    }

    static synchronized String contract() {
        return contract;
    }

    static synchronized long count() {
        return count;
    }

    static synchronized List<String> lastMoments() {
        return List.copyOf(LAST);
    }

    static synchronized void forget() {
        LAST.clear();
        contract = "";
    }
}
