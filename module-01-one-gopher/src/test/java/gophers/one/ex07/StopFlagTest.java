package gophers.one.ex07;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.stress.Stress;
import org.junit.jupiter.api.Test;

@Exercise(id = "1.7", title = "A flag that everybody sees", points = 3, optimised = true)
class StopFlagTest {

    @Test
    void is_down_until_it_is_raised() {
        StopFlag flag = new StopFlag();

        assertThat(flag.isRaised())
                .withFailMessage("Nobody has raised the flag, and yet it is up.")
                .isFalse();
        flag.raise();
        assertThat(flag.isRaised())
                .withFailMessage("The flag was raised, and it is down.")
                .isTrue();
    }

    @Test
    void stays_up_when_it_is_raised_again() {
        StopFlag flag = new StopFlag();

        flag.raise();
        flag.raise();

        assertThat(flag.isRaised())
                .withFailMessage("The flag was raised twice, and it is down.")
                .isTrue();
    }

    @Test
    void is_no_other_flag() {
        StopFlag mine = new StopFlag();
        StopFlag yours = new StopFlag();

        mine.raise();

        assertThat(yours.isRaised())
                .withFailMessage("One flag was raised, and another one went up with it.")
                .isFalse();
    }

    @Test
    void is_seen_by_a_gopher_that_does_nothing_but_look() throws Exception {
        // Once might be too early: on a busy machine the JVM takes its time to compile the gopher's loop for speed.
        for (int day = 1; day <= 3; day++) {
            assertThatGopherGoesHome(new StopFlag());
        }
    }

    @Test
    void shows_what_was_written_before_it_was_raised() {
        Stress.mustHold(StopFlagStress.Answer.class, StopFlagStress.Canary.class);
    }

    private static void assertThatGopherGoesHome(StopFlag flag) throws InterruptedException {
        try (Scene scene = new Scene()) {
            SceneGopher<Void> gopher = scene.start(() -> {
                while (!flag.isRaised()) {
                    // It looks again at once: nothing here makes the JVM read the field anew.
                }
            });
            Rest looking = gopher.awaitRest();
            assertThat(looking)
                    .withFailMessage("The flag was down, and the gopher did not go on looking at it: %s.", looking)
                    .isEqualTo(Rest.BUSY);

            flag.raise();

            // What decides is the processor time that the gopher has used since, and not the clock.
            Rest after = gopher.awaitRest();
            assertThat(after)
                    .withFailMessage(
                            "The gopher has not seen the flag up: it was raised, and the gopher still looks at it and "
                                    + "finds it down (%s). It has looked for longer than anybody needs who will ever "
                                    + "see it.",
                            after)
                    .isEqualTo(Rest.ENDED);
        }
    }
}
