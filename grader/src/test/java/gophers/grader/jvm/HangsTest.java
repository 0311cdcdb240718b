package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class HangsTest {

    /** On an idle machine the verdict comes within 5 s; this one may be very busy. */
    private static final Duration BOUND = Duration.ofMinutes(2);

    private static final String STILL = "Nobody gets on any more.";
    private static final String ENDLESS = "It does not come to an end.";

    private static Arguments hang(String sample, String... sentences) {
        return arguments(sample, String.join("\n", sentences));
    }

    static Stream<Arguments> hangs() {
        return Stream.of(
                hang(
                        "ex03.LocksTestSample$DeadlockWithTheCaller",
                        STILL,
                        "This is a deadlock: each waits for what another one holds.",
                        "The caller holds a ReentrantLock, and waits for a lock at TwoLocks.java:21:"
                                + " a ReentrantLock, which gopher-1 holds.",
                        "Gopher-1 holds a ReentrantLock, and waits for a lock at TwoLocks.java:21:"
                                + " a ReentrantLock, which the caller holds."),
                hang(
                        "ex03.LocksTestSample$DeadlockOnNamedLocks",
                        STILL,
                        "This is a deadlock: each waits for what another one holds.",
                        "Gopher-1 holds cart A, and waits for cart B at TwoLocks.java:21, which gopher-2 holds.",
                        "Gopher-2 holds cart B, and waits for cart A at TwoLocks.java:21, which gopher-1 holds.",
                        "The test waits until gopher-1 has ended."),
                hang(
                        "ex03.LocksTestSample$KeptLock",
                        STILL,
                        "Gopher-2 waits for a lock at TwoLocks.java:29:"
                                + " a ReentrantLock, which gopher-1 has kept, though it has ended.",
                        "The test waits until gopher-2 has ended.",
                        "Before that: gopher-1 was done."),
                hang("ex04.TurnTestSample$LostSignal", STILL, "Gopher-1 waits at Turn.java:15, and nobody wakes it."),
                hang(
                        "ex04.TurnTestSample$LostCondition",
                        STILL,
                        "Gopher-1 waits at Turn.java:23, and nobody wakes it."),
                hang("ex04.TurnTestSample$BusyLoop", ENDLESS, "Gopher-1 keeps running at Turn.java:3"),
                hang("ex04.TurnTestSample$YieldingLoop", ENDLESS, "Gopher-1 keeps running at Turn.java:3"),
                hang("ex04.TurnTestSample$SleepingLoop", ENDLESS, "Gopher-1 sleeps, or waits for a limited time"),
                hang("ex04.TurnTestSample$EndlessTrips", ENDLESS, "Gopher-1 "),
                hang(
                        "ex04.TurnTestSample$CallerWaits",
                        STILL,
                        "The caller waits at Turn.java:15, and nobody wakes it."),
                hang("ex04.TurnTestSample$CallerSpins", ENDLESS, "The caller keeps running at Turn.java:3"),
                hang("ex04.TurnTestSample$CallerRenamed", STILL, "Gopher-1 waits at Turn.java:15"),
                hang("ex04.TurnTestSample$NoName", ENDLESS, "Gopher #"),
                hang(
                        "ex04.TurnTestSample$NobodyComes",
                        STILL,
                        "The test waits until a gopher is at the oven.",
                        "Before that: gopher-1 was done."));
    }

    @ParameterizedTest
    @MethodSource("hangs")
    void are_verdicts_that_say_who_waits_for_what(String sample, String sentences) {
        Graded graded = Graded.sample(sample);

        graded.assertFailed("hangs");
        assertThat(graded.check("hangs").message()).startsWith(sentences);
        assertThat(graded.time()).isLessThan(BOUND);
    }

    @Test
    void do_not_poison_the_next_test() {
        Graded graded = Graded.sample("ex03.LocksTestSample$Deadlock");

        graded.assertPassed("is right");
        graded.assertFailed(
                "hangs",
                "This is a deadlock",
                "Gopher-1 holds a StringBuilder (taken in both), and waits for a lock at TwoLocks.java:13:"
                        + " a StringBuffer, which gopher-2 holds.",
                "Gopher-2 holds a StringBuffer (taken in both), and waits for a lock at TwoLocks.java:13:"
                        + " a StringBuilder, which gopher-1 holds.",
                "Before that: ",
                "The contract: no two gophers wait for each other.");
        assertThat(graded.time()).isLessThan(BOUND);
    }
}
