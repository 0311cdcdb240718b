package gophers.grader.jvm;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * Tells, look by look, a test that gets on from one that hangs. Neither a busy machine nor a slow one makes a hang: what
 * counts is that nobody moves, or how much processor time goes by without progress. For one thread.
 */
final class Pulse {

    /** How a test hangs. */
    enum Hang {
        NONE,
        /** All threads wait without a limit, and none has moved for a while: nobody is left to wake them. */
        STUCK,
        /** Threads run, or wake up again and again, and nothing comes of it. */
        RESTLESS
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int STILL_LOOKS = 12;
    /** Looks at which nobody even wanted the processor: threads that sleep and poll. */
    private static final int IDLE_LOOKS = 60;

    private static final long BUSY_NANOS = 3_000_000_000L;
    /** Whatever the threads do, so many looks without progress are too many. */
    private static final int MOST_LOOKS = 400;

    private ThreadPicture last;
    private long progress;
    private long cpu;
    private long busyNanos;
    private int stillLooks;
    private int idleLooks;
    private int looks;

    /**
     * Takes one look.
     *
     * @param threads all that can do something in the test, those of pools and carriers of virtual threads included
     */
    Hang look(List<Thread> threads, long progressCount) {
        ThreadPicture now = ThreadPicture.of(threads);
        long cpuNow = threads.stream().mapToLong(Pulse::cpuOf).sum();
        if (last == null || progressCount != progress) {
            stillLooks = 0;
            idleLooks = 0;
            looks = 0;
            busyNanos = 0;
        } else {
            stillLooks = now.isAtRest() && now.equals(last) ? stillLooks + 1 : 0;
            idleLooks += now.isRunning() ? 0 : 1;
            // A thread that has ended takes its time out of the sum.
            busyNanos += Math.max(0, cpuNow - cpu);
            looks++;
        }
        last = now;
        progress = progressCount;
        cpu = cpuNow;
        if (stillLooks >= STILL_LOOKS) {
            return Hang.STUCK;
        }
        return idleLooks >= IDLE_LOOKS || busyNanos >= BUSY_NANOS || looks >= MOST_LOOKS ? Hang.RESTLESS : Hang.NONE;
    }

    private static long cpuOf(Thread thread) {
        return Math.max(0, THREADS.getThreadCpuTime(thread.threadId()));
    }
}
