package gophers.grader.jvm;

import gophers.grader.verdict.FailureText;
import gophers.yard.TodoException;
import java.util.List;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/** Runs one test where the exercise's code is, and brings to its verdict whatever went wrong on any thread. */
final class InPlace {

    private InPlace() {}

    static void run(Invocation<Void> invocation) throws Throwable {
        if (!ChildMain.isHere()) {
            // Under a debugger: what lives in a JVM that somebody else has started is not the exercise's.
            ExerciseThreads.forgetThoseAlive();
        }
        Strays.collect();
        Strays.forget();
        TodoException.forget();
        Progress.iAmTheCaller();
        String name = Thread.currentThread().getName();
        Throwable thrown = null;
        try {
            invocation.proceed();
        } catch (Throwable failure) {
            thrown = failure;
        }
        Thread.currentThread().setName(name);
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
        List<Throwable> told = thrown == null ? List.of() : FailureText.all(thrown);
        List<Strays.Stray> strays = Strays.collected().stream()
                .filter(stray -> told.stream().noneMatch(known -> known == stray.thrown()))
                // After a failure it is no news that the end of the test has reached the others.
                .filter(stray -> thrown == null || !stray.isOfTheSceneEnd())
                .toList();
        strays.forEach(stray -> text.append("%s died, and nobody heard of it: %s.\n"
                .formatted(stray.gopher(), FailureText.describe(stray.thrown()))));
        if (!Strays.isCollecting()) {
            text.append("Somebody has set a default handler for uncaught exceptions: whoever dies now dies unheard.\n");
        }
        if (thrown == null) {
            // A test that failed half-way has left gophers standing by itself.
            text.append(leftBehind);
        }
        if (strays.isEmpty() && Strays.isCollecting() && (leftBehind.isEmpty() || thrown != null)) {
            return thrown;
        }
        AssertionError all = new AssertionError(text.toString().strip(), thrown);
        strays.forEach(stray -> all.addSuppressed(stray.thrown()));
        return all;
    }
}
