package gophers.grader.jvm;

import gophers.grader.Exercise;
import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.ExerciseState;
import gophers.grader.verdict.FilmFiles;
import gophers.grader.verdict.Verdict;
import gophers.grader.verdict.VerdictFiles;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Behind {@link Exercise}. In the JVM of Maven or an IDE it has the class graded in a child JVM and hands each result to
 * its test; in the child, and under a debugger, it runs the tests.
 */
public final class GradingExtension implements BeforeAllCallback, AfterAllCallback, InvocationInterceptor {

    private static final Namespace NAMESPACE = Namespace.create(GradingExtension.class);
    private static final boolean IN_PLACE = ChildMain.isHere() || isDebugged();

    private record Results(Map<String, Check> byTest, String output, Optional<String> film, long nanos) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        if (IN_PLACE) {
            return;
        }
        long start = System.nanoTime();
        Map<String, Check> byTest = new LinkedHashMap<>();
        StringBuilder output = new StringBuilder();
        AtomicReference<String> film = new AtomicReference<>();
        ExerciseRun.grade(
                        context.getRequiredTestClass(),
                        System.getProperty("java.class.path"),
                        line -> output.append("    | ").append(line).append('\n'),
                        film::set)
                .forEach((id, check) -> byTest.put(insideClass(id), check));
        Optional<String> seen = Optional.ofNullable(film.get());
        context.getStore(NAMESPACE)
                .put(Results.class, new Results(byTest, output.toString(), seen, System.nanoTime() - start));
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        if (ChildMain.isDone(context.getUniqueId())) {
            invocation.skip();
        } else if (IN_PLACE) {
            InPlace.run(invocation);
        } else {
            invocation.skip();
            replay(results(context), context);
        }
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        interceptTestMethod(invocation, method, context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (IN_PLACE) {
            return;
        }
        Results results = results(context);
        String folder = System.getProperty(VerdictFiles.FOLDER_PROPERTY);
        if (folder == null) {
            System.out.print(results.output());
            return;
        }
        Class<?> testClass = context.getRequiredTestClass();
        Exercise exercise = testClass.getAnnotation(Exercise.class);
        Verdict verdict = new Verdict(
                exercise.id(),
                exercise.title(),
                exercise.points(),
                results.byTest().values().stream().toList());
        // Only the report card knows whether checks are missing; until then nothing is called solved.
        String state = verdict.state() == ExerciseState.SOLVED
                ? "passed"
                : verdict.state().label();
        // In one piece, as other exercises may be graded at the same time; and first, so that nothing can lose it.
        System.out.print(results.output()
                + "  %-5s %-48s %-14s %4.1f s%n"
                        .formatted(verdict.id(), verdict.title(), state, results.nanos() / 1e9));
        VerdictFiles.write(Path.of(folder), verdict, testClass.getPackageName());
        FilmFiles.keep(Path.of(folder), exercise.id(), results.film());
    }

    private static Results results(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Results.class, Results.class);
    }

    private static void replay(Results results, ExtensionContext context) {
        Check check = results.byTest().get(insideClass(context.getUniqueId()));
        if (check == null) {
            String reasons = String.join(
                    " ",
                    results.byTest().values().stream()
                            .filter(other -> other.state() == CheckState.BROKEN)
                            .map(Check::message)
                            .distinct()
                            .toList());
            check = new Check(
                    context.getDisplayName(), CheckState.BROKEN, "The grader has no result for this check. " + reasons);
        }
        switch (check.state()) {
            case PASSED -> {
                // As it should be.
            }
            case NOT_STARTED, SKIPPED -> throw new TestAbortedException(check.message());
            case FAILED, UNDECIDED, BROKEN, UNGRADED -> {
                AssertionFailedError error = new AssertionFailedError(check.message());
                error.setStackTrace(new StackTraceElement[0]);
                throw error;
            }
        }
    }

    /** The part of a unique id that is the same in every JVM, whatever launched it. */
    private static String insideClass(String uniqueId) {
        int start = uniqueId.indexOf("/[class:");
        return start < 0 ? uniqueId : uniqueId.substring(start);
    }

    static boolean isDebugged() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp"));
    }
}
