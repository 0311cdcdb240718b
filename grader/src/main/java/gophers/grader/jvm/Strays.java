package gophers.grader.jvm;

import gophers.grader.verdict.FailureText;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Collects what is thrown on a thread where nobody catches it, so that it reaches the verdict. Thread-safe.
 */
public final class Strays {

    /** What a gopher hears who still waits at an instrument when the scene is closed. */
    public static final String SCENE_IS_OVER = "the scene is over";

    /** A throwable and the name of the thread that died of it. */
    public record Stray(String gopher, Throwable thrown) {

        /** Whether the gopher died only because the test had ended. */
        boolean isOfTheSceneEnd() {
            return FailureText.all(thrown).stream()
                    .anyMatch(
                            cause -> cause instanceof InterruptedException && SCENE_IS_OVER.equals(cause.getMessage()));
        }
    }

    private static final Queue<Stray> COLLECTED = new ConcurrentLinkedQueue<>();
    private static final Thread.UncaughtExceptionHandler HANDLER = Strays::uncaught;
    private static volatile Consumer<Stray> listener = stray -> {};

    private Strays() {}

    /** Becomes the handler for all threads that have none of their own. */
    static void collect() {
        Thread.setDefaultUncaughtExceptionHandler(HANDLER);
    }

    /** Whether it still is; if not, nothing is known of what was thrown since. */
    static boolean isCollecting() {
        return Thread.getDefaultUncaughtExceptionHandler() == HANDLER;
    }

    private static void uncaught(Thread thread, Throwable thrown) {
        Stray stray = new Stray(Progress.nameOf(thread), thrown);
        COLLECTED.add(stray);
        listener.accept(stray);
    }

    /** Adds what somebody has caught, but must not be lost unless a test asks for it. */
    public static void add(Stray stray) {
        COLLECTED.add(stray);
    }

    /** Takes out what the test now knows of. */
    public static void heard(Throwable thrown) {
        COLLECTED.removeIf(stray -> stray.thrown() == thrown);
    }

    /** Has somebody told at once; only one at a time can listen. */
    public static void listen(Consumer<Stray> newListener) {
        listener = newListener;
    }

    static List<Stray> collected() {
        return List.copyOf(COLLECTED);
    }

    static void forget() {
        COLLECTED.clear();
        listener = stray -> {};
    }
}
