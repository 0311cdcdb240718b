package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** With a debugger attached the tests run where they are, so that breakpoints work: the verdicts must be the same. */
class UnderDebuggerTest {

    @Test
    void passes_what_is_right_and_fails_what_is_wrong() throws Exception {
        assertThat(inAJvmWithADebugger("gophers.sample.ex01.PlainTestSample$AllRight"))
                .contains("2 passed, 0 failed");
        assertThat(inAJvmWithADebugger("gophers.sample.ex01.PlainTestSample$OneFails"))
                .contains("1 passed, 1 failed")
                .contains("One book was burned; the contract says two.");
    }

    private static String inAJvmWithADebugger(String testClass) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,quiet=y,address=127.0.0.1:0",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Debugged.class.getName(),
                        testClass)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /** Runs in the other JVM, as an IDE would. */
    static final class Debugged {
        public static void main(String[] args) {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(args[0]))
                                    .build(),
                            listener);
            TestExecutionSummary summary = listener.getSummary();
            System.out.printf(
                    "%d passed, %d failed%n", summary.getTestsSucceededCount(), summary.getTestsFailedCount());
            summary.getFailures().forEach(failure -> System.out.println(failure.getException()));
        }
    }
}
