package gophers.one.ex07;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.stress.PlainField;
import gophers.grader.stress.Stress;
import org.junit.jupiter.api.Test;

@Exercise(id = "1.7", title = "A flag that everybody sees", points = 3, optimised = true)
class StopFlagTest {

    /** More than the numbers that a byte or a short can count. */
    private static final int MANY = 70_000;

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
    void stays_up_once_it_is_raised() {
        StopFlag flag = new StopFlag();

        flag.raise();
        flag.isRaised();
        assertThat(flag.isRaised())
                .withFailMessage("The flag was raised, and it was up only until somebody looked.")
                .isTrue();
        for (int times = 2; times <= MANY; times++) {
            flag.raise();
            assertThat(flag.isRaised())
                    .withFailMessage("The flag was raised again, %d times in all, and now it is down.", times)
                    .isTrue();
        }
    }

    @Test
    void keeps_nobody_waiting() throws Exception {
        try (Scene scene = new Scene().about("Neither method waits for anything to happen, nor for a time.")) {
            StopFlag flag = new StopFlag();

            assertThatEndsAtOnce("The flag was down, and isRaised()", scene.start(flag::isRaised));
            assertThatEndsAtOnce("Nobody was looking, and raise()", scene.start(flag::raise));
            assertThatEndsAtOnce("The flag was up, and isRaised()", scene.start(flag::isRaised));
        }
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
        assertThatGopherGoesHome(new StopFlag());
        PlainField.mustStayUnseen();
    }

    @Test
    void shows_what_was_written_before_it_was_raised() {
        Stress.mustHold(StopFlagStress.Answer.class, StopFlagStress.Canary.class);
    }

    private static void assertThatEndsAtOnce(String what, SceneGopher<Void> gopher) throws InterruptedException {
        assertThat(gopher.awaitRest())
                .withFailMessage("%s did not return at once: it waits, and neither method may.", what)
                .isEqualTo(Rest.ENDED);
        gopher.awaitEnd();
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
                    .withFailMessage(
                            looking == Rest.ENDED
                                    ? "The flag was down, and the gopher saw it up."
                                    : "The flag was down, and a gopher that looked at it again and again had to wait: "
                                            + "isRaised() sleeps or waits, and neither method may.")
                    .isEqualTo(Rest.BUSY);

            flag.raise();

            // What decides is the processor time that the gopher has used since, and not the clock.
            Rest after = gopher.awaitBusyOrEnd();
            assertThat(after)
                    .withFailMessage(
                            "The gopher has not seen the flag up: it was raised, and the gopher still looks at it and "
                                    + "finds it down. It has looked for longer than anybody needs who will ever see "
                                    + "it.")
                    .isEqualTo(Rest.ENDED);
        }
    }
}
