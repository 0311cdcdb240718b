package gophers.grader.stress;

import gophers.grader.jvm.Progress;
import gophers.grader.verdict.BrokenGraderException;
import gophers.grader.verdict.Frames;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.runners.CounterThread;
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

    /**
     * Short rounds, and strides so long that those who have met at their barrier are under way together for a while: on
     * two cores that two other programs keep busy, this convicts each canary ten times a second and oftener. Strides of 16
     * behind a barrier that yields do so a few times a second, or never: who yields there loses the core.
     */
    private static final int MILLIS = 5;

    private static final int STRIDE_SIZE = 512;
    private static final int STRIDE_COUNT = 1;
    private static final SpinLoopStyle BARRIER = SpinLoopStyle.HARD;

    private static final int LONGEST_JOIN_MILLIS = 1000;

    private static final int FOOTPRINT_MB = 64;

    private final TestInfo info;
    private final Runner<Object> runner;

    /** @param stressClass a class that jcstress's annotation processor has seen */
    StressRunner(Class<?> stressClass) {
        try {
            info = TestList.getInfo(stressClass.getCanonicalName());
        } catch (RuntimeException missing) {
            throw new BrokenGraderException("jcstress has generated nothing for " + stressClass.getName(), missing);
        }
        runner = newRunner();
    }

    TestInfo info() {
        return info;
    }

    /**
     * Calls each actor once, so that what they throw comes out as it is, on this thread. A runner that does so also looks
     * how much it can do in a round, and does less if the machine was busy just then, for ever: so this one is not used
     * for anything else. All rounds, the canaries' too, have to be alike.
     */
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
        Deque<CounterThread<Object>> gophers = new ArrayDeque<>(runner.internalRun());
        while (!gophers.isEmpty()) {
            CounterThread<Object> gopher = gophers.remove();
            join(gopher);
            boolean ended = !gopher.isAlive();
            if (gopher.throwable() != null) {
                throw new AssertionError("Under stress, a gopher died: " + inWords(gopher.throwable()) + ".");
            }
            if (!ended) {
                gophers.add(gopher);
            } else {
                Counter<Object> seen = gopher.result();
                seen.elementSet().forEach(state -> sum.record(state.toString(), seen.count(state)));
            }
        }
        Progress.made();
    }

    /** Waits for a while only: one that dies leaves the other at the barrier where they meet, for ever. */
    private static void join(CounterThread<Object> gopher) {
        try {
            gopher.join(LONGEST_JOIN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BrokenGraderException("the stress run was interrupted", interrupted);
        }
    }

    private static String inWords(Throwable thrown) {
        return thrown
                + Frames.inAnswer(thrown.getStackTrace())
                        .map(line -> " at " + line)
                        .orElse("");
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
            out.writeInt(BARRIER.ordinal());
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
