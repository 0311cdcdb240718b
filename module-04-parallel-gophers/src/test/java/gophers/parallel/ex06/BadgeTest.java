package gophers.parallel.ex06;

import static gophers.parallel.ex06.BadgeTestStory.assertBare;
import static gophers.parallel.ex06.BadgeTestStory.duringAndAfter;
import static gophers.parallel.ex06.BadgeTestStory.fail;
import static gophers.parallel.ex06.BadgeTestStory.failures;
import static gophers.parallel.ex06.BadgeTestStory.onOneThread;
import static gophers.parallel.ex06.BadgeTestStory.worn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.FireWentOutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.6", title = "A badge that nobody inherits", points = 3)
class BadgeTest {

    @Test
    void is_worn_while_its_gopher_works() throws Exception {
        Badge badge = new Badge();

        String said = badge.wear("baker", () -> worn(badge) + " bakes");

        assertThat(said)
                .withFailMessage("A gopher worked with the badge 'baker', and came back with: %s.", said)
                .isEqualTo("baker bakes");
        assertBare(badge, "The baker was done");
    }

    @Test
    void is_seen_by_its_own_gopher_only() throws Exception {
        try (Scene scene = new Scene()) {
            Badge badge = new Badge();
            Gate baking = scene.gate("baking");

            SceneGopher<String> baker = scene.ask(() -> badge.wear("baker", () -> {
                baking.pass();
                return worn(badge);
            }));
            baking.awaitArrival();
            String before = worn(badge);
            String carrier = badge.wear("carrier", () -> {
                baking.open();
                baker.awaitEnd();
                return worn(badge);
            });

            assertThat(before)
                    .withFailMessage("Another gopher wore 'baker', and one who wears nothing read: %s.", before)
                    .isEqualTo("nothing");
            assertThat(List.of(baker.awaitResult(), carrier))
                    .withFailMessage(
                            "Two gophers wore 'baker' and 'carrier' at the same time, and read: '%s' and '%s'.",
                            baker.awaitResult(), carrier)
                    .containsExactly("baker", "carrier");
        }
    }

    @Test
    void is_off_before_the_next_task_of_the_same_thread() throws Exception {
        onOneThread((pool, scene) -> {
            Badge badge = new Badge();

            pool.submit(() -> badge.wear("baker", () -> "done")).get();
            String next = pool.submit(() -> worn(badge)).get();

            assertThat(next)
                    .withFailMessage("The baker was done; the next task of the same thread wore: %s.", next)
                    .isEqualTo("nothing");
        });
    }

    @Test
    void is_off_after_a_failure_too() throws Exception {
        for (Throwable failure : failures()) {
            onOneThread((pool, scene) -> {
                Badge badge = new Badge();

                Throwable thrown = pool.submit(() -> catchThrowable(() -> badge.wear("baker", () -> fail(failure))))
                        .get();
                String next = pool.submit(() -> worn(badge)).get();

                assertThat(thrown)
                        .withFailMessage("The work threw %s, and its caller got %s.", failure, thrown)
                        .isSameAs(failure);
                assertThat(next)
                        .withFailMessage(
                                "The baker's work threw %s; the next task of the same thread wore: %s.", failure, next)
                        .isEqualTo("nothing");
            });
        }
    }

    @Test
    void gives_way_to_an_inner_badge_and_comes_back() throws Exception {
        for (boolean fails : List.of(false, true)) {
            Badge badge = new Badge();
            List<String> read = new ArrayList<>();

            badge.wear("baker", () -> {
                read.add(worn(badge));
                catchThrowable(() -> badge.wear("stoker", () -> {
                    read.add(worn(badge));
                    return fails ? fail(new FireWentOutException("the fire went out")) : "done";
                }));
                read.add(worn(badge));
                return "done";
            });

            assertThat(read)
                    .withFailMessage(
                            "A baker wore 'stoker' for a task in between%s. Before, during and after it read: %s.",
                            fails ? ", which failed" : "", read)
                    .containsExactly("baker", "stoker", "baker");
            assertBare(badge, "Both were done");
        }
    }

    @Test
    void is_not_inherited_by_a_new_thread() throws Exception {
        try (Scene scene = new Scene()) {
            Badge badge = new Badge();

            String child =
                    badge.wear("baker", () -> scene.ask(() -> worn(badge)).awaitResult());

            assertThat(child)
                    .withFailMessage("A baker started a new thread and handed nothing on; that thread wore: %s.", child)
                    .isEqualTo("nothing");
        }
    }

    @Test
    void can_be_handed_on_to_another_gopher() throws Exception {
        onOneThread((pool, scene) -> {
            Badge badge = new Badge();

            Callable<String> task = badge.wear("baker", () -> badge.handOn(() -> worn(badge)));
            String helper = pool.submit(task).get();
            String again = pool.submit(task).get();
            String next = pool.submit(() -> worn(badge)).get();

            assertThat(List.of(helper, again))
                    .withFailMessage(
                            "A baker handed a task on, and was done. Two helpers did the task, and wore: %s and %s.",
                            helper, again)
                    .containsExactly("baker", "baker");
            assertThat(next)
                    .withFailMessage("A helper had done a baker's task; its next task wore: %s.", next)
                    .isEqualTo("nothing");
        });
    }

    @Test
    void takes_nothing_from_a_helper_for_good() throws Exception {
        for (Throwable failure : failures()) {
            Badge badge = new Badge();
            Callable<String> ofBaker = badge.wear("baker", () -> badge.handOn(() -> fail(failure)));
            Callable<String> ofNobody = badge.handOn(() -> worn(badge));
            List<String> read = new ArrayList<>();

            badge.wear("stoker", () -> {
                assertThat(catchThrowable(ofBaker::call))
                        .withFailMessage("A task handed on threw %s, and its caller got something else.", failure)
                        .isSameAs(failure);
                read.add(worn(badge));
                read.add(ofNobody.call());
                read.add(worn(badge));
                return "done";
            });

            assertThat(read)
                    .withFailMessage(
                            "A stoker did a task handed on by a baker, which failed, and then one by somebody without a"
                                    + " badge. After the first, during and after the second it wore: %s.",
                            read)
                    .containsExactly("stoker", "nothing", "stoker");
        }
    }

    @Test
    void is_no_other_badge() throws Exception {
        Badge names = new Badge();
        Badge yards = new Badge();

        String read = names.wear("baker", () -> yards.wear("yard A", () -> worn(names) + " in " + worn(yards)));

        assertThat(read)
                .withFailMessage("A gopher wore 'baker' on one badge and 'yard A' on another, and read: %s.", read)
                .isEqualTo("baker in yard A");
        Callable<String> task = names.wear(
                "baker", () -> yards.wear("yard A", () -> names.handOn(() -> worn(names) + " in " + worn(yards))));
        String helper = yards.wear("yard B", task);
        assertThat(helper)
                .withFailMessage(
                        "A baker of yard A handed its name on, with the one badge only. A helper of yard B read: %s.",
                        helper)
                .isEqualTo("baker in yard B");
    }

    @Test
    void can_be_handed_on_to_two_at_the_same_time() throws Exception {
        try (Scene scene = new Scene()) {
            Badge badge = new Badge();
            Gate baking = scene.gate("baking for the baker");
            Callable<String> task = badge.wear(
                    "baker",
                    () -> badge.handOn(() -> {
                        baking.pass();
                        return worn(badge);
                    }));

            // The second one begins in the middle of the first one's work, and both end after that.
            SceneGopher<List<String>> stoker = scene.ask(() -> duringAndAfter(badge, "stoker", task));
            baking.awaitArrival();
            SceneGopher<List<String>> carrier = scene.ask(() -> duringAndAfter(badge, "carrier", task));
            baking.awaitArrivals(2);
            baking.open();

            assertThat(List.of(stoker.awaitResult(), carrier.awaitResult()))
                    .withFailMessage(
                            "A stoker and a carrier did the same task of a baker at the same time. During the task and"
                                    + " after it they wore: %s and %s.",
                            stoker.awaitResult(), carrier.awaitResult())
                    .containsExactly(List.of("baker", "stoker"), List.of("baker", "carrier"));
        }
    }
}
