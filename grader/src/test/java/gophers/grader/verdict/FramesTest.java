package gophers.grader.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FramesTest {

    private static final StackTraceElement JDK = new StackTraceElement("java.lang.Object", "wait", "Object.java", 338);
    private static final StackTraceElement YARD =
            new StackTraceElement("gophers.yard.BrickOven", "burn", "BrickOven.java", 40);
    private static final StackTraceElement NESTED =
            new StackTraceElement("gophers.concurrent.ex03.SharedOven$Turn", "take", "SharedOven.java", 31);
    private static final StackTraceElement ANSWER =
            new StackTraceElement("gophers.concurrent.ex03.SharedOven", "burn", "SharedOven.java", 20);
    private static final StackTraceElement TEST =
            new StackTraceElement("gophers.concurrent.ex03.SharedOvenTest", "burns", "SharedOvenTest.java", 50);
    private static final StackTraceElement IN_TEST =
            new StackTraceElement("gophers.concurrent.ex03.SharedOvenTest$Cold", "burn", "SharedOvenTest.java", 60);
    private static final StackTraceElement STRESS =
            new StackTraceElement("gophers.concurrent.ex03.SharedOvenStress$Answer", "a", "SharedOvenStress.java", 9);

    private static StackTraceElement[] stack(StackTraceElement... frames) {
        return frames;
    }

    @Test
    void finds_the_innermost_line_of_the_answer() {
        assertThat(Frames.inAnswer(stack(JDK, YARD, NESTED, ANSWER, TEST))).contains("SharedOven.java:31");
        assertThat(Frames.inAnswer(stack(IN_TEST, ANSWER, TEST))).contains("SharedOven.java:20");
    }

    @Test
    void takes_neither_tests_nor_the_yard_for_the_answer() {
        assertThat(Frames.inAnswer(stack(JDK, YARD, IN_TEST, STRESS, TEST))).isEmpty();
        assertThat(Frames.inAnswer(stack())).isEmpty();
    }

    @Test
    void falls_back_to_the_test_and_then_to_the_innermost_line_of_all() {
        assertThat(Frames.where(stack(JDK, ANSWER, TEST))).isEqualTo("SharedOven.java:20");
        assertThat(Frames.where(stack(JDK, YARD, STRESS, TEST))).isEqualTo("SharedOvenStress.java:9");
        assertThat(Frames.where(stack(JDK, YARD))).isEqualTo("Object.java:338");
        assertThat(Frames.where(stack())).isEqualTo("an unknown place");
    }

    @Test
    void names_the_class_where_no_line_is_known() {
        StackTraceElement hidden = new StackTraceElement("gophers.concurrent.ex03.SharedOven", "burn", null, -1);

        assertThat(Frames.inAnswer(stack(hidden))).contains("gophers.concurrent.ex03.SharedOven");
    }
}
