package gophers.grader.jvm;

import gophers.grader.verdict.FailureText;
import gophers.yard.TodoException;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/** Runs one test where the exercise's code is, and brings to its verdict whatever went wrong on any thread. */
final class InPlace {

    private InPlace() {}

    static void run(Invocation<Void> invocation) throws Throwable {
        Strays.forget();
        TodoException.forget();
        Throwable thrown = null;
        try {
            invocation.proceed();
        } catch (Throwable failure) {
            thrown = failure;
        }
        // An interrupt that the test got through must not reach the next one.
        Thread.interrupted();
        Progress.made();
        Throwable worst = withStrays(thrown, Census.takeAfterTest());
        if (TodoException.latest().isPresent()) {
            // Whoever caught it: a check that came across a skeleton says nothing about an answer.
            throw TodoException.latest().get();
        }
        if (worst != null) {
            throw worst;
        }
    }

    private static Throwable withStrays(Throwable thrown, String leftBehind) {
        StringBuilder text = new StringBuilder();
        if (thrown != null) {
            text.append(FailureText.sentence(thrown)).append('\n');
        }
        Strays.collected()
                .forEach(stray -> text.append("%s died, and nobody heard of it: %s.\n"
                        .formatted(stray.gopher(), FailureText.describe(stray.thrown()))));
        if (thrown == null) {
            // A test that failed half-way has left gophers standing by itself.
            text.append(leftBehind);
        }
        if (Strays.collected().isEmpty() && (leftBehind.isEmpty() || thrown != null)) {
            return thrown;
        }
        AssertionError all = new AssertionError(text.toString().strip(), thrown);
        Strays.collected().forEach(stray -> all.addSuppressed(stray.thrown()));
        return all;
    }
}
