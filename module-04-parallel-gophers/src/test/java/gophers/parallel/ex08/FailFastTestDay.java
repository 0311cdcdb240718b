package gophers.parallel.ex08;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

/** Three yards, in which work goes on until it is called back; the failing one of them burns down. */
final class FailFastTestDay {
    private static final int MOST_CALLS = 10_000;

    final Queue<String> calledBack = new ConcurrentLinkedQueue<>();
    final Gate fire;
    /** What those do who are called back, before they end. */
    Journal.Work tidyUp = () -> {};
    /** Whether those end well who are called back, as if nobody had interrupted them. */
    boolean endsWell;

    private final Gate working;
    private final Scene scene;
    private final int failing;
    private final Throwable failure;
    /** Those who tidy up, in the order in which they were called back, and a gate for each of them. */
    private final List<Thread> tidying = new ArrayList<>();

    private final List<Gate> brooms = new ArrayList<>();
    private final List<CountDownLatch> swept = new ArrayList<>();

    FailFastTestDay(Scene scene, int failing, Throwable failure) {
        this.scene = scene;
        this.failing = failing;
        this.failure = failure;
        this.fire = scene.gate("in the yard that will burn down");
        this.working = scene.gate("at work, until it is called back");
        for (int i = 0; i < 3; i++) {
            brooms.add(scene.gate("tidying up"));
            swept.add(new CountDownLatch(1));
        }
    }

    private SceneGopher<List<String>> begin(ThreadFactory threads) {
        List<Callable<String>> yards = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String yard = "yard " + i;
            yards.add(i == failing ? this::burnDown : () -> workOn(yard));
        }
        return scene.dare(() -> new FailFast(threads).all(yards));
    }

    /** Has the boss begin the day, and waits until work is under way in all yards. */
    SceneGopher<List<String>> begin() throws InterruptedException {
        SceneGopher<List<String>> boss = begin(scene.threads());
        working.awaitArrivals(failure == null ? 3 : 2);
        if (failure != null) {
            fire.awaitArrival();
        }
        return boss;
    }

    Throwable untilItFails() throws InterruptedException {
        SceneGopher<List<String>> boss = begin();
        fire.open();
        return boss.awaitThrown();
    }

    /** Whoever is started has failed, or waits, before the next thread is made. */
    Throwable untilItFailsEarly() throws InterruptedException {
        List<Thread> made = new CopyOnWriteArrayList<>();
        fire.open();
        return begin(work -> {
                    made.stream()
                            .filter(thread -> thread.getState() != Thread.State.NEW)
                            .forEach(FailFastTestDay::awaitRest);
                    Thread thread = scene.threads().newThread(work);
                    made.add(thread);
                    return thread;
                })
                .awaitThrown();
    }

    private static void awaitRest(Thread thread) {
        try {
            Rest.of(thread);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** For the test: waits until so many tidy up. */
    void awaitTidying(int count) throws InterruptedException {
        for (Gate broom : brooms.subList(0, count)) {
            broom.awaitArrival();
        }
    }

    /** For the test: waits until the one who was called back so early has tidied up, and has come to rest. */
    void awaitTidied(int which) throws InterruptedException {
        brooms.get(which).open();
        swept.get(which).await();
        Rest.of(tidying.get(which));
    }

    /** For whoever is called back: tidies up at a gate, and to the end even if it is called back once more. */
    void takeItsTime() throws InterruptedException {
        int me;
        synchronized (tidying) {
            me = tidying.size();
            tidying.add(Thread.currentThread());
        }
        for (int calls = 1; ; calls++) {
            try {
                brooms.get(me).pass();
                swept.get(me).countDown();
                return;
            } catch (InterruptedException again) {
                if (calls == MOST_CALLS) {
                    throw again;
                }
            }
        }
    }

    private String burnDown() throws Exception {
        fire.pass();
        if (failure instanceof Error error) {
            throw error;
        }
        throw (Exception) failure;
    }

    private String workOn(String yard) throws InterruptedException {
        try {
            working.pass();
            return "ash of " + yard;
        } catch (InterruptedException interrupted) {
            calledBack.add(yard);
            tidyUp.run();
            if (endsWell) {
                return "some ash of " + yard;
            }
            throw interrupted;
        }
    }

    void assertWaits(SceneGopher<?> boss, String story, Object... figures) throws InterruptedException {
        Rest rest = boss.awaitRest();
        assertThat(rest)
                .withFailMessage("%s, and all() did not wait: %s.", story.formatted(figures), rest)
                .isIn(Rest.WAITING, Rest.SLEEPING);
    }

    void assertCause(Throwable thrown) {
        assertThat(thrown)
                .withFailMessage(
                        "Yard %d threw %s; all() ended with %s.",
                        failing, failure, thrown == null ? "a list of results" : thrown)
                .isInstanceOf(ExecutionException.class);
        assertThat(thrown.getCause())
                .withFailMessage(
                        "Yard %d was the first to fail, with %s. The cause that all() names is %s.",
                        failing, failure, thrown.getCause())
                .isSameAs(failure);
    }
}
