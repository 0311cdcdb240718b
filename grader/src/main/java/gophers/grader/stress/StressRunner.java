package gophers.grader.stress;

import gophers.grader.jvm.Progress;
import gophers.grader.verdict.BrokenGraderException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

    private static final int MILLIS = 50;
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
            throw new AssertionError("Under stress, a gopher died: " + String.join(" ", result.getMessages()));
        }
        for (String state : result.getStateKeys()) {
            sum.record(state, result.getCount(state));
        }
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
