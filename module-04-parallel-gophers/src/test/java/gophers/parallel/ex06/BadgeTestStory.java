package gophers.parallel.ex06;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Scene;
import gophers.yard.FireWentOutException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What happens in a pool with a single thread, and what may go wrong. */
interface BadgeTestStory {

    void tell(ExecutorService pool, Scene scene) throws Exception;

    static void onOneThread(BadgeTestStory story) throws Exception {
        try (Scene scene = new Scene();
                ExecutorService pool = Executors.newSingleThreadExecutor(scene.threads())) {
            story.tell(pool, scene);
        }
    }

    static List<Throwable> failures() {
        return List.of(
                new FireWentOutException("the fire went out"),
                new StackOverflowError("too deep a burrow"),
                new InterruptedException("called away"));
    }

    static String fail(Throwable failure) throws Exception {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (Exception) failure;
    }

    static String worn(Badge badge) {
        return badge.worn().orElse("nothing");
    }

    /** What is worn during the task, and after it, by somebody who wears this name. */
    static List<String> duringAndAfter(Badge badge, String name, Callable<String> task) throws Exception {
        return badge.wear(name, () -> List.of(task.call(), worn(badge)));
    }

    static void assertBare(Badge badge, String when) {
        assertThat(worn(badge))
                .withFailMessage("%s, and the thread still wears: %s.", when, worn(badge))
                .isEqualTo("nothing");
    }
}
