package gophers.grader.jvm;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What some threads were doing at one moment. Two equal pictures mean that none of them has moved: one that went on and
 * came to wait at the same place again has used processor time. Immutable.
 */
record ThreadPicture(List<Pose> poses) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    record Pose(Thread thread, Thread.State state, List<StackTraceElement> stack, long cpuNanos) {}

    static ThreadPicture of(Collection<Thread> threads) {
        return new ThreadPicture(threads.stream()
                .map(thread -> new Pose(
                        thread,
                        thread.getState(),
                        Arrays.asList(thread.getStackTrace()),
                        THREADS.getThreadCpuTime(thread.threadId())))
                .toList());
    }

    /** Whether one of them runs, or would if it got a core. */
    boolean wantsToRun() {
        return poses.stream().map(Pose::state).anyMatch(state -> state == Thread.State.RUNNABLE);
    }

    /** Whether none of them can go on by itself: all wait, without a time limit, for somebody else. */
    boolean isAtRest() {
        return poses.stream()
                .map(Pose::state)
                .allMatch(state -> state == Thread.State.WAITING
                        || state == Thread.State.BLOCKED
                        || state == Thread.State.TERMINATED);
    }
}
