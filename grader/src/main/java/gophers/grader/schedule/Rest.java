package gophers.grader.schedule;

import gophers.grader.jvm.Progress;
import gophers.grader.verdict.BrokenGraderException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How a thread has come to rest, so that a test may go on to its next step. */
public enum Rest {
    /** It waits: for a lock, a signal, another thread, or at an instrument of the test. */
    WAITING,
    /** It sleeps, or waits for a limited time. */
    SLEEPING,
    /** It does not wait at all: it has used up more processor time than any step needs. */
    BUSY,
    /** It has ended. */
    ENDED;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SAMPLE_MILLIS = 2;
    private static final int SAMPLES = 12;
    private static final long BUSY_NANOS = 200_000_000;
    private static final Set<Thread.State> LIMITLESS = EnumSet.of(Thread.State.WAITING, Thread.State.BLOCKED);

    /**
     * Waits until the platform thread has come to rest: it has ended, or has not moved from the place where it waits for
     * a good number of looks, or has used much processor time without ending. A thread that was woken and has not got a
     * core yet looks as if it still waited, except at a scene's instruments: a test must not ask this of one that has just
     * been woken elsewhere, unless both answers are right.
     */
    public static Rest of(Thread thread) throws InterruptedException {
        long cpuAtStart = cpu(thread);
        StackTraceElement[] last = null;
        Thread.State lastState = null;
        for (int same = 0; same < SAMPLES; ) {
            Thread.State state = thread.getState();
            if (state == Thread.State.TERMINATED) {
                return ENDED;
            }
            if (cpu(thread) - cpuAtStart > BUSY_NANOS) {
                return BUSY;
            }
            StackTraceElement[] stack = thread.getStackTrace();
            boolean waits = LIMITLESS.contains(state) || state == Thread.State.TIMED_WAITING;
            waits = waits && !isHeldUpByTheGrader(thread, state, stack);
            same = waits && state == lastState && Arrays.equals(stack, last) ? same + 1 : 0;
            last = stack;
            lastState = state;
            Thread.sleep(SAMPLE_MILLIS);
        }
        return lastState == Thread.State.TIMED_WAITING ? SLEEPING : WAITING;
    }

    /** For a moment only: the instruments' lock, and the monitors in which a class is loaded or progress is noted. */
    private static boolean isHeldUpByTheGrader(Thread thread, Thread.State state, StackTraceElement[] stack) {
        return Scene.isOnItsWay(thread)
                || state == Thread.State.BLOCKED
                        && stack.length > 0
                        && stack[0].getClassName().startsWith(Progress.class.getPackageName());
    }

    private static long cpu(Thread thread) {
        if (!THREADS.isThreadCpuTimeSupported() || !THREADS.isThreadCpuTimeEnabled()) {
            throw new BrokenGraderException("this JVM does not tell how much processor time a thread has used", null);
        }
        // -1 for one that has ended.
        return Math.max(0, THREADS.getThreadCpuTime(thread.threadId()));
    }
}
