package gophers.grader.schedule;

import gophers.grader.jvm.Strays;
import gophers.grader.verdict.FailureText;
import gophers.yard.TodoException;
import java.util.concurrent.Callable;

/** A gopher that a {@link Scene} has started. Its methods are for the test's thread. */
public final class SceneGopher<T> {

    private final Scene scene;
    private final Thread thread;
    private final boolean mustNotThrow;
    private boolean ended;
    private T result;
    private Throwable thrown;

    SceneGopher(Scene scene, String name, Callable<T> action, boolean mustNotThrow) {
        this.scene = scene;
        this.mustNotThrow = mustNotThrow;
        this.thread = new Thread(() -> run(action), name);
        thread.setDaemon(true);
    }

    private void run(Callable<T> action) {
        T value = null;
        Throwable failure = null;
        try {
            value = action.call();
        } catch (Throwable any) {
            failure = any;
        }
        T finalValue = value;
        Throwable finalFailure = failure;
        scene.change(
                name()
                        + (failure == null
                                ? " was done"
                                : " ended with " + failure.getClass().getSimpleName()),
                () -> {
                    result = finalValue;
                    thrown = finalFailure;
                    ended = true;
                    // Where a skeleton is still empty, nothing comes that the test could wait for.
                    if (finalFailure != null && (mustNotThrow || finalFailure instanceof TodoException)) {
                        scene.gopherDied(new Strays.Stray(name(), finalFailure));
                    }
                });
    }

    boolean mayThrow() {
        return !mustNotThrow;
    }

    public String name() {
        return thread.getName();
    }

    public Thread thread() {
        return thread;
    }

    /** Waits for its end and returns its result; fails if it, or another gopher, has thrown. */
    public T awaitResult() throws InterruptedException {
        awaitEnd();
        return result;
    }

    /** Waits for its end and returns what it has thrown, or null. */
    public Throwable awaitThrown() throws InterruptedException {
        scene.await(name() + " has ended", () -> ended);
        thread.join();
        if (thrown != null) {
            Strays.heard(thrown);
        }
        return thrown;
    }

    /** Waits for its end; fails if it, or another gopher, has thrown. */
    public void awaitEnd() throws InterruptedException {
        Throwable failure = awaitThrown();
        if (failure != null) {
            throw new AssertionError(name() + " died: " + FailureText.describe(failure) + ".", failure);
        }
    }

    /** Waits until it has come to rest: see {@link Rest}. */
    public Rest awaitRest() throws InterruptedException {
        return Rest.of(thread);
    }

    /**
     * Waits until it has ended, or has used up more processor time than any step needs, and returns which; for one that
     * looks again and again, and may have to wait for its turn. If it waits for ever, the watch ends this.
     */
    public Rest awaitBusyOrEnd() throws InterruptedException {
        Rest rest = awaitRest();
        while (rest != Rest.BUSY && rest != Rest.ENDED) {
            rest = awaitRest();
        }
        return rest;
    }
}
