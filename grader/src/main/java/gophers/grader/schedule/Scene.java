package gophers.grader.schedule;

import gophers.grader.jvm.Progress;
import gophers.grader.jvm.Strays;
import gophers.grader.verdict.FailureText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A test's stage: it starts the gophers, names them {@code gopher-1} and on, and holds the instruments.
 *
 * <p>When a gopher dies of a throwable, everybody who waits at an instrument is told, so that the test ends at once with
 * that throwable as the reason. Thread-safe. Close it in any case: that lets everybody go who still waits.
 */
public final class Scene implements AutoCloseable {

    /** What a gopher does. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /**
     * One for all scenes, so that {@link Rest} knows who queues for it. Not a monitor: before JDK 24 a virtual gopher that
     * waits in one keeps its carrier from all others.
     */
    private static final ReentrantLock LOCK = new ReentrantLock();

    private final Condition changed = LOCK.newCondition();
    private final List<SceneGopher<?>> gophers = new ArrayList<>();
    private final AtomicInteger named = new AtomicInteger();

    private Strays.Stray dead;
    private boolean closed;

    public Scene() {
        Strays.listen(this::died);
    }

    /** Says which sentence of the contract this scene is about; it closes the diagnosis if the scene hangs. */
    public Scene about(String contract) {
        Progress.contract(contract);
        return this;
    }

    /** Starts a gopher on a platform thread of its own. If it throws before the scene is closed, the test fails. */
    public SceneGopher<Void> start(Action action) {
        return ask(() -> {
            action.run();
            return null;
        });
    }

    /** Starts a gopher that comes back with a result. If it throws, the test fails. */
    public <T> SceneGopher<T> ask(Callable<T> action) {
        return add(action, true);
    }

    /** Starts a gopher that may throw: {@link SceneGopher#awaitThrown} tells what. */
    public <T> SceneGopher<T> dare(Callable<T> action) {
        return add(action, false);
    }

    private <T> SceneGopher<T> add(Callable<T> action, boolean mustNotThrow) {
        return locked(() -> {
            SceneGopher<T> gopher = new SceneGopher<>(this, nextName(), action, mustNotThrow);
            gophers.add(gopher);
            gopher.thread().start();
            return gopher;
        });
    }

    /** Returns a factory for the threads that the answer starts itself; they are named like all gophers. */
    public ThreadFactory threads() {
        return work -> {
            Thread thread = new Thread(work, nextName());
            thread.setDaemon(true);
            return thread;
        };
    }

    private String nextName() {
        return "gopher-" + named.incrementAndGet();
    }

    /** Returns a new gate. {@code where} completes "gopher-1 is …", such as "inside the oven". */
    public Gate gate(String where) {
        return new Gate(this, where);
    }

    /** Returns a new meeting of {@code size} gophers. {@code where} completes "gopher-1 is …". */
    public Meeting meeting(String where, int size) {
        return new Meeting(this, where, size);
    }

    /** Returns a new probe. {@code where} completes "gopher-1 is …". */
    public Probe probe(String where) {
        return new Probe(this, where);
    }

    /** Returns a new lock, which a diagnosis calls by this name, such as "cart A". */
    public NamedLock lock(String name) {
        return new NamedLock(name);
    }

    /**
     * Waits until all gophers that this scene started have ended, and fails if one has thrown that must not; those that
     * the answer started are not waited for.
     */
    public void awaitEnd() throws InterruptedException {
        for (SceneGopher<?> gopher : locked(() -> List.copyOf(gophers))) {
            if (gopher.mayThrow()) {
                gopher.awaitThrown();
            } else {
                gopher.awaitEnd();
            }
        }
    }

    /**
     * Waits until the condition holds, which only changes under this scene's lock; gives up when a gopher has died.
     *
     * @param what completes "The test waits until …"; empty where a gopher waits
     */
    void await(String what, BooleanSupplier condition) throws InterruptedException {
        LOCK.lock();
        try {
            while (!condition.getAsBoolean()) {
                if (dead != null) {
                    throw new AssertionError(
                            "%s died: %s.".formatted(dead.gopher(), FailureText.describe(dead.thrown())),
                            dead.thrown());
                }
                if (closed) {
                    throw new InterruptedException(Strays.SCENE_IS_OVER);
                }
                Progress.expect(what);
                changed.await();
            }
        } finally {
            Progress.expect("");
            LOCK.unlock();
        }
    }

    /**
     * Whether the thread has been woken at an instrument, or comes to or from one, and goes on as soon as it gets a core:
     * it queues for the lock, which nobody holds for long, and leaves the queue by itself.
     */
    static boolean isOnItsWay(Thread thread) {
        return LOCK.hasQueuedThread(thread);
    }

    /** Changes something that others may wait for, and says what happened. */
    void change(String what, Runnable change) {
        locked(() -> {
            change.run();
            Progress.note(what);
            changed.signalAll();
            return null;
        });
    }

    /** Reads what only changes under this scene's lock. */
    <T> T locked(Supplier<T> read) {
        LOCK.lock();
        try {
            return read.get();
        } finally {
            LOCK.unlock();
        }
    }

    private void died(Strays.Stray stray) {
        locked(() -> {
            if (dead == null) {
                dead = stray;
            }
            changed.signalAll();
            return null;
        });
    }

    /** One of this scene's gophers died that should not: whatever the test looks at, it fails. */
    void gopherDied(Strays.Stray stray) {
        locked(() -> {
            // Whom the scene's end interrupts may say so; anything else would have come without it, too.
            if (!closed || FailureText.all(stray.thrown()).stream().noneMatch(InterruptedException.class::isInstance)) {
                Strays.add(stray);
                died(stray);
            }
            return null;
        });
    }

    /** Lets everybody go who waits at an instrument, and interrupts the gophers that are still there. */
    @Override
    public void close() {
        locked(() -> {
            closed = true;
            changed.signalAll();
            gophers.forEach(gopher -> gopher.thread().interrupt());
            return null;
        });
    }
}
