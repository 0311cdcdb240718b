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

    record Pose(Thread thread, Thread.State state, List<StackTraceElement> stack, long cpuNanos, boolean called) {}

    static ThreadPicture of(Collection<Thread> threads) {
        return new ThreadPicture(threads.stream()
                .map(thread -> new Pose(
                        thread,
                        thread.getState(),
                        Arrays.asList(thread.getStackTrace()),
                        THREADS.getThreadCpuTime(thread.threadId()),
                        thread.isInterrupted()))
                .toList());
    }

    /** Whether one of them runs, or would if it got a core. */
    boolean wantsToRun() {
        return poses.stream().map(Pose::state).anyMatch(state -> state == Thread.State.RUNNABLE);
    }

    /** Whether one of them has been interrupted and not looked yet: it may only wait for a core, or be deaf. */
    boolean isSomebodyCalled() {
        return poses.stream().anyMatch(pose -> pose.called() && pose.state() != Thread.State.TERMINATED);
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
