package gophers.one.ex05;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** A day on which a gopher is held at its work, which returns 7, and bosses ask for its result. */
final class HiredGopherTestDay implements AutoCloseable {
    private static final int FALSE_ALARMS = 5;

    private final String contract;
    private final Scene scene;
    private final Gate gate;
    final HiredGopher gopher;
    private volatile boolean disturbed;

    /** @param contract the sentence that this day is about, once the gopher is at work */
    HiredGopherTestDay(String contract) {
        this.contract = contract;
        scene = new Scene();
        gate = scene.gate("at work");
        gopher = new HiredGopher(this::work, scene.threads());
    }

    private int work() {
        try {
            gate.pass();
        } catch (InterruptedException noticed) {
            Thread.currentThread().interrupt();
        }
        disturbed = Thread.currentThread().isInterrupted();
        return 7;
    }

    void begin() throws InterruptedException {
        scene.about("start returns at once: the work runs on the gopher's own thread.");
        gopher.start();
        gate.awaitArrival();
        scene.about(contract);
    }

    /** Lets the work come to its end. */
    void end() {
        gate.open();
    }

    /** Returns whether an interrupt had reached the gopher by the end of its work. */
    boolean wasDisturbed() {
        return disturbed;
    }

    /** Has a boss ask, who must wait then: the gopher is at work. */
    SceneGopher<Integer> bossWhoWaits() throws InterruptedException {
        return waiting(scene.ask(gopher::result));
    }

    /** The same, with a boss who may throw. */
    SceneGopher<Integer> bossWhoMayBeCalledAway() throws InterruptedException {
        return waiting(scene.dare(gopher::result));
    }

    private static SceneGopher<Integer> waiting(SceneGopher<Integer> boss) throws InterruptedException {
        Rest rest = boss.awaitRest();
        assertThat(rest)
                .withFailMessage(() -> "The gopher was still at work, and result() %s.".formatted(inWords(rest)))
                .isEqualTo(Rest.WAITING);
        return boss;
    }

    private static String inWords(Rest rest) {
        return switch (rest) {
            case ENDED -> "did not wait for it: the boss had an answer at once";
            case BUSY -> "waits by running in circles: that keeps a core busy";
            default -> "waits for a limited time: the boss would wake up though nobody has told it anything";
        };
    }

    /** Wakes a boss who waits, as the JVM may do at any time, and demands that the boss waits on. */
    void giveFalseAlarms(SceneGopher<Integer> boss) throws InterruptedException {
        // Several, so that the boss gets a core in between, however busy the machine is.
        for (int alarm = 1; alarm <= FALSE_ALARMS; alarm++) {
            synchronized (gopher) {
                gopher.notifyAll();
            }
            LockSupport.unpark(boss.thread());
            Rest rest = boss.awaitRest();
            assertThat(rest)
                    .withFailMessage(
                            "A boss who waited was woken too early, with the gopher still at work, and did not wait "
                                    + "on.")
                    .isEqualTo(Rest.WAITING);
        }
    }

    /** Demands that the failure of the work, and nothing but it, reaches the boss, and the boss only. */
    static void assertThatBossHears(Throwable expected) throws Exception {
        try (Scene scene = new Scene()) {
            AtomicReference<Throwable> unheard = new AtomicReference<>();
            AtomicReference<Thread> made = new AtomicReference<>();
            HiredGopher gopher = new HiredGopher(endingWith(expected), work -> {
                Thread thread = scene.threads().newThread(work);
                thread.setUncaughtExceptionHandler((who, thrown) -> unheard.set(thrown));
                made.set(thread);
                return thread;
            });
            gopher.start();
            for (String time : List.of("first", "second")) {
                Throwable thrown = scene.dare(gopher::result).awaitThrown();
                if (made.get() != null) {
                    // Until then a handler may still hear; whoever asks no factory is found out elsewhere.
                    made.get().join();
                }
                assertThat(unheard.get())
                        .withFailMessage(
                                "The work ended with %s, nothing caught it, and the gopher's thread died of it.",
                                expected)
                        .isNull();
                assertThat(thrown)
                        .withFailMessage(
                                "The work ended with %s; asked for the %s time, result() ended with %s.",
                                expected, time, thrown == null ? "a number" : thrown)
                        .isInstanceOf(ExecutionException.class);
                assertThat(thrown.getCause())
                        .withFailMessage(
                                "The ExecutionException has %s as its cause, not %s.", thrown.getCause(), expected)
                        .isSameAs(expected);
            }
        }
    }

    private static Callable<Integer> endingWith(Throwable thrown) {
        return () -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        };
    }

    @Override
    public void close() {
        scene.close();
    }
}
