package gophers.parallel.ex08;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;

/** Three yards, in which work goes on until it is called back; the failing one of them burns down. */
final class FailFastTestDay {
    final Queue<String> calledBack = new ConcurrentLinkedQueue<>();
    final Gate fire;
    private final Gate working;
    private final Scene scene;
    private final int failing;
    private final Throwable failure;
    private final Journal.Work tidyUp;

    FailFastTestDay(Scene scene, int failing, Throwable failure, Journal.Work tidyUp) {
        this.scene = scene;
        this.failing = failing;
        this.failure = failure;
        this.tidyUp = tidyUp;
        this.fire = scene.gate("in the yard that will burn down");
        this.working = scene.gate("at work, until it is called back");
    }

    /** Has the boss begin the day, and waits until work is under way in all yards. */
    SceneGopher<List<String>> begin() throws InterruptedException {
        List<Callable<String>> yards = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String yard = "yard " + i;
            yards.add(i == failing ? this::burnDown : () -> workOn(yard));
        }
        SceneGopher<List<String>> boss = scene.dare(() -> new FailFast(scene.threads()).all(yards));
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
            throw interrupted;
        }
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
