package gophers.sample.ex02;

import gophers.grader.Exercise;
import gophers.grader.schedule.Scene;
import gophers.yard.TodoException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Skeletons that surface in every way. */
@Exercise(id = "9.2", title = "Not started", points = 1)
class TodoTestSample {

    private static Object todo() {
        throw new TodoException("9.2", "begin");
    }

    @Test
    void directly() {
        todo();
    }

    @Test
    void in_a_cause_chain() throws Exception {
        try {
            todo();
        } catch (TodoException todo) {
            throw new ExecutionException(new IllegalStateException(todo));
        }
    }

    @Test
    void on_another_thread() throws Exception {
        Thread thread = new Thread(TodoTestSample::todo);
        thread.start();
        thread.join();
    }

    @Test
    void on_a_gopher_of_a_scene() throws Exception {
        try (Scene scene = new Scene()) {
            scene.start(TodoTestSample::todo);
            scene.gate("at the oven").awaitArrival();
        }
    }

    @Test
    void in_a_future_that_nobody_reads() throws Exception {
        CompletableFuture.supplyAsync(TodoTestSample::todo)
                .handle((value, thrown) -> null)
                .get();
    }

    @Test
    void swallowed() {
        try {
            todo();
        } catch (TodoException ignored) {
            // So might a learner's catch-all.
        }
    }

    @Test
    void swallowed_before_another_failure() {
        swallowed();
        throw new AssertionError("Nobody came back.");
    }

    @Test
    void before_a_hang() {
        swallowed();
        while (true) {
            LockSupport.park();
        }
    }

    @Test
    void not_at_all() {}
}
