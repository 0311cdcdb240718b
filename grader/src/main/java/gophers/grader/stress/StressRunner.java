package gophers.grader.stress;

import gophers.grader.jvm.Progress;
import gophers.grader.verdict.BrokenGraderException;
import gophers.grader.verdict.Frames;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.Runner;
import org.openjdk.jcstress.infra.runners.SpinLoopStyle;
import org.openjdk.jcstress.infra.runners.TestList;
import org.openjdk.jcstress.util.Counter;

/**
 * Runs the runner that jcstress generates for a stress class, without the stock harness: that one needs seconds a test
 * and leaves files behind. For one thread.
 */
final class StressRunner {

    private static final Pattern THROWN = Pattern.compile("[\\w.$]+(Exception|Error)\\b.*");
    private static final Pattern FRAME = Pattern.compile("at ([\\w.$]+)\\.[\\w$<>]+\\((\\w+\\.java):(\\d+)\\)");
    /** Many short rounds convict a wrong class sooner than a few long ones, most of all on a busy machine. */
    private static final int MILLIS = 10;

    private static final int STRIDE_SIZE = 16;
    private static final int STRIDE_COUNT = 10;
    private static final int FOOTPRINT_MB = 64;

    private final TestInfo info;

    /** @param stressClass a class that jcstress's annotation processor has seen */
    StressRunner(Class<?> stressClass) {
        try {
            info = TestList.getInfo(stressClass.getCanonicalName());
        } catch (RuntimeException missing) {
            throw new BrokenGraderException("jcstress has generated nothing for " + stressClass.getName(), missing);
        }
    }

    TestInfo info() {
        return info;
    }

    /** Calls each actor once, so that what they throw comes out as it is, on this thread. */
    void tryOnce() {
        try {
            newRunner().sanityCheck(new Counter<>());
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new AssertionError(thrown.getMessage(), thrown);
        }
    }

    /** Runs one round and adds what came out to {@code sum}. */
    void round(Counter<String> sum) {
        TestResult result = newRunner().run();
        Progress.made();
        if (result.status() != Status.NORMAL) {
            throw new AssertionError("Under stress, a gopher died: " + inWords(result.getMessages()) + ".");
        }
        for (String state : result.getStateKeys()) {
            sum.record(state, result.getCount(state));
        }
    }

    /** jcstress hands on a sentence of its own and a printed stack trace. */
    private static String inWords(List<String> messages) {
        List<String> lines =
                messages.stream().flatMap(String::lines).map(String::strip).toList();
        String thrown = lines.stream()
                .filter(line -> THROWN.matcher(line).matches())
                .findFirst()
                .orElse(String.join(" ", lines));
        StackTraceElement[] stack = lines.stream()
                .map(FRAME::matcher)
                .filter(Matcher::matches)
                .map(frame ->
                        new StackTraceElement(frame.group(1), "", frame.group(2), Integer.parseInt(frame.group(3))))
                .toArray(StackTraceElement[]::new);
        return thrown + Frames.inAnswer(stack).map(line -> " at " + line).orElse("");
    }

    private Runner<Object> newRunner() {
        try {
            @SuppressWarnings("unchecked")
            Class<Runner<Object>> type = (Class<Runner<Object>>) Class.forName(
                    info.generatedRunner(), true, Thread.currentThread().getContextClassLoader());
            return type.getConstructor(ForkedTestConfig.class).newInstance(config());
        } catch (ReflectiveOperationException | IOException failed) {
            throw new BrokenGraderException("the stress run of " + info.name() + " could not start", failed);
        }
    }

    /** The configuration has no constructor for our purpose, but one that reads what its writer writes. */
    private ForkedTestConfig config() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(SpinLoopStyle.THREAD_SPIN_WAIT.ordinal());
            out.writeInt(MILLIS);
            out.writeInt(1);
            out.writeUTF(info.generatedRunner());
            out.writeInt(FOOTPRINT_MB);
            out.writeInt(STRIDE_SIZE);
            out.writeInt(STRIDE_COUNT);
            out.writeBoolean(false);
        }
        return new ForkedTestConfig(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
