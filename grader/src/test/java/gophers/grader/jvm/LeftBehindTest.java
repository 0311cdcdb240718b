package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LeftBehindTest {

    @Test
    void counts_whom_a_test_leaves_behind_and_hears_who_died() {
        Graded graded = Graded.sample("ex05.CrewTestSample");

        graded.assertFailed(
                        "left waiting",
                        "Left behind after the end: Gopher-9 waits at Crew.java:15, and nobody wakes it.")
                .assertFailed("left spinning", "Left behind after the end: Gopher-9 keeps running at Crew.java:2")
                .assertFailed("left in a pool", "waits for work: it belongs to an executor that nobody has closed.")
                .assertFailed("left spinning in the common pool", "Left behind after the end", "keeps running")
                .assertFailed("left with the name of a cleaner", "Left behind after the end: Cleaner waits")
                .assertPassed("ends a little later")
                .assertPassed("leaves only what belongs to the platform");
        String death = "IllegalStateException (no fire)";
        graded.assertFailed("died alone", "gopher-9 died, and nobody heard of it: " + death + " at Crew.java:30.")
                .assertFailed("died in a scene that asked for nothing more", "gopher-1 died", death)
                .assertFailed("died while the test waited");
        assertThat(graded.check("died while the test waited").message())
                .isEqualTo("gopher-9 died: " + death + " at Crew.java:30.");
        assertThat(graded.check("failed while one stood at a gate").message()).isEqualTo("The oven is cold.");
        assertThat(graded.checks()).hasSize(11);
    }
}
