package gophers.grader.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.yard.MisuseException;
import gophers.yard.TodoException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class FailureTextTest {

    private static final StackTraceElement IN_ANSWER =
            new StackTraceElement("gophers.concurrent.ex03.SharedOven", "burn", "SharedOven.java", 31);

    @AfterEach
    void forget() {
        TodoException.forget();
    }

    private static Check of(Throwable thrown) {
        return FailureText.check("a check", thrown);
    }

    private static <T extends Throwable> T inAnswer(T thrown) {
        thrown.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("java.util.List", "of", null, 1), IN_ANSWER});
        return thrown;
    }

    @Test
    void passes_what_threw_nothing() {
        assertThat(of(null)).isEqualTo(new Check("a check", CheckState.PASSED, ""));
    }

    @Test
    void finds_a_skeleton_wherever_it_is_hidden() {
        TodoException todo = new TodoException("2.3", "begin");
        AssertionError suppressing = new AssertionError("it differs");
        suppressing.addSuppressed(new IllegalStateException(new ExecutionException(todo)));

        assertThat(of(todo).state()).isEqualTo(CheckState.NOT_STARTED);
        assertThat(of(new ExecutionException(new RuntimeException(todo))).state())
                .isEqualTo(CheckState.NOT_STARTED);
        assertThat(of(suppressing))
                .isEqualTo(new Check("a check", CheckState.NOT_STARTED, "exercise 2.3 is not started: begin"));
    }

    @Test
    void comes_to_an_end_where_causes_go_in_a_circle() {
        RuntimeException first = new RuntimeException("first");
        RuntimeException second = new RuntimeException("second", first);
        first.initCause(second);
        first.addSuppressed(second);

        Check check = of(first);

        assertThat(check.state()).isEqualTo(CheckState.FAILED);
        assertThat(check.message()).contains("RuntimeException (first)");
    }

    @Test
    void calls_a_fault_of_its_own_by_its_name() {
        Check check = of(new RuntimeException(new BrokenGraderException("no probe", null)));

        assertThat(check.state()).isEqualTo(CheckState.BROKEN);
        assertThat(check.message()).startsWith("The grader itself failed").contains("no probe");
    }

    @Test
    void does_not_decide_what_it_cannot_tell() {
        assertThat(of(new UndecidedException("it cannot tell")))
                .isEqualTo(new Check("a check", CheckState.UNDECIDED, "it cannot tell"));
    }

    @Test
    void does_not_count_a_check_that_did_not_run() {
        assertThat(of(new TestAbortedException("no time")).state()).isEqualTo(CheckState.SKIPPED);
    }

    @Test
    void leaves_the_words_of_an_assertion_as_they_are() {
        assertThat(of(new AssertionError("\n  Two gophers were inside: 100%.\n"))
                        .message())
                .isEqualTo("Two gophers were inside: 100%.");
    }

    @Test
    void never_fails_a_check_without_a_word() {
        assertThat(of(new AssertionError()).message()).contains("AssertionError");
        assertThat(of(new AssertionError("  ")).message()).contains("AssertionError");
        assertThat(of(new RuntimeException() {}).message()).contains("FailureTextTest");
    }

    @Test
    void says_that_a_signature_was_changed() {
        for (Throwable changed : new Throwable[] {
            new NoSuchMethodError("'void SharedOven.burn(Cart)'"),
            new NoSuchFieldError("oven"),
            new AbstractMethodError("burn"),
            new NoClassDefFoundError("gophers/concurrent/ex03/SharedOven")
        }) {
            assertThat(of(changed).state()).isEqualTo(CheckState.FAILED);
            assertThat(of(changed).message())
                    .startsWith("The class no longer has the form that its tests were compiled against ("
                            + changed.getMessage() + ")");
        }
    }

    @Test
    void does_not_blame_the_form_of_a_class_whose_static_initialiser_failed() {
        ExceptionInInitializerError first = new ExceptionInInitializerError(new IllegalStateException("no fire"));
        NoClassDefFoundError later = new NoClassDefFoundError("Could not initialize class gophers.x.ex01.Oven");
        later.initCause(new ExceptionInInitializerError("Exception java.lang.IllegalStateException: no fire"));

        assertThat(of(first).message()).contains("static").contains("IllegalStateException (no fire)");
        assertThat(of(later).message())
                .contains("static")
                .contains("IllegalStateException: no fire")
                .doesNotContain("form");
    }

    @Test
    void explains_other_throwables_with_their_place_and_root() {
        assertThat(of(inAnswer(new MisuseException("two gophers at the oven"))).message())
                .isEqualTo("The yard was misused: two gophers at the oven at SharedOven.java:31.");
        assertThat(of(inAnswer(new StackOverflowError())).message())
                .isEqualTo("The stack overflowed: a method calls itself without end at SharedOven.java:31.");
        assertThat(of(inAnswer(new InterruptedException())).message())
                .isEqualTo("An InterruptedException came out at SharedOven.java:31 where the contract names none.");
        assertThat(of(new ExecutionException("outer", inAnswer(new NullPointerException("inner"))))
                        .message())
                .isEqualTo("Something was thrown that the contract does not name: ExecutionException (outer),"
                        + " caused by NullPointerException (inner) at SharedOven.java:31.");
    }

    @Test
    void survives_a_throwable_that_cannot_even_say_what_it_is() {
        Check check = of(new RuntimeException() {
            @Override
            public String getMessage() {
                throw new IllegalStateException("no words");
            }
        });

        assertThat(check.state()).isEqualTo(CheckState.FAILED);
        assertThat(check.message()).isNotBlank();
    }

    @Test
    void finds_nothing_where_there_is_nothing() {
        assertThat(FailureText.find(new RuntimeException(new Error()), TodoException.class))
                .isEmpty();
    }
}
