package gophers.sample.ex06;

import gophers.grader.Exercise;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Answers that take the JVM down, with right checks before, between and after. */
@Exercise(id = "9.1", title = "The end of the world", points = 1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndTestSample {

    @Test
    @Order(1)
    void is_right_before() {}

    @Test
    @Order(2)
    void exits() {
        new Ending().exit();
    }

    @Test
    @Order(3)
    void is_right_between() {}

    @Test
    @Order(4)
    void exits_on_another_thread_while_the_test_passes() throws Exception {
        new Ending().exitElsewhere();
    }

    @Test
    @Order(5)
    void exits_with_a_hook_that_hangs() {
        new Ending().exitSlowly();
    }

    @Test
    @Order(6)
    void halts() {
        Runtime.getRuntime().halt(7);
    }

    @Test
    @Order(7)
    void uses_up_the_memory() {
        new Ending().grow();
    }

    @Test
    @Order(8)
    void uses_up_the_stack() {
        new Ending().dig(0);
    }

    @Test
    @Order(9)
    void is_right_after() {}
}
