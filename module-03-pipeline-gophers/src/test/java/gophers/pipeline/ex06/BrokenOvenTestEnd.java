package gophers.pipeline.ex06;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Rest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** What has to be so when the line ends, and what must not have ended before. */
final class BrokenOvenTestEnd {

    private BrokenOvenTestEnd() {}

    static void assertUnderWay(BrokenOvenTestYard yard) throws InterruptedException {
        if (yard.boss.awaitRest() == Rest.ENDED) {
            Throwable thrown = yard.boss.awaitThrown();
            throw new AssertionError("Nothing had failed yet, and work() " + how(thrown) + ".", thrown);
        }
    }

    static void assertWaits(Rest boss, String otherwise) {
        assertThat(boss).withFailMessage(otherwise).isIn(Rest.WAITING, Rest.SLEEPING);
    }

    static void assertHears(BrokenOvenTestYard yard, Throwable cause, String situation) throws Exception {
        Throwable thrown = yard.boss.awaitThrown();
        assertThat(thrown)
                .withFailMessage("%s, and work() %s.", situation, how(thrown))
                .isInstanceOf(ExecutionException.class);
        assertThat(thrown.getCause())
                .withFailMessage(
                        "%s, and the caller heard of this cause: %s.",
                        situation, Objects.toString(thrown.getCause(), "none"))
                .isSameAs(cause);
        assertCleared(yard, situation);
    }

    static void assertCleared(BrokenOvenTestYard yard, String situation) throws Exception {
        for (Thread gopher : List.copyOf(yard.made)) {
            assertThat(lookAgain(gopher))
                    .withFailMessage("%s. work() was over, and %s was left behind.", situation, gopher.getName())
                    .isEqualTo(Rest.ENDED);
        }
        String lost = yard.lost();
        assertThat(lost).withFailMessage("%s. %s.", situation, lost).isEmpty();
    }

    /** How {@code work} has ended, in words. */
    static String how(Throwable thrown) {
        return thrown == null ? "returned normally" : "threw " + thrown;
    }

    /** One that was just woken may look at rest while it is only slow to get up. */
    private static Rest lookAgain(Thread gopher) throws InterruptedException {
        Rest rest = Rest.of(gopher);
        for (int look = 1; look < 20 && rest != Rest.ENDED; look++) {
            rest = Rest.of(gopher);
        }
        return rest;
    }
}
