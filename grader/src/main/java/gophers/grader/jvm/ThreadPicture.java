package gophers.grader.jvm;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What some threads were doing at one moment. Two equal pictures mean that none of them has moved. Immutable. */
record ThreadPicture(List<Pose> poses) {

    record Pose(Thread thread, Thread.State state, List<StackTraceElement> stack) {

        private boolean isAtRest() {
            return state == Thread.State.WAITING || state == Thread.State.BLOCKED || state == Thread.State.TERMINATED;
        }

        /** Whether a virtual thread is mounted on it; its own state says nothing then. */
        private boolean carries() {
            return stack.stream().anyMatch(frame -> frame.getMethodName().equals("runContinuation"));
        }
    }

    static ThreadPicture of(Collection<Thread> threads) {
        return new ThreadPicture(threads.stream()
                .map(thread -> new Pose(thread, thread.getState(), Arrays.asList(thread.getStackTrace())))
                .toList());
    }

    /** Whether none of them can go on by itself: all wait, without a time limit, for somebody else. */
    boolean isAtRest() {
        return poses.stream().allMatch(pose -> pose.isAtRest() && !pose.carries());
    }

    /** Whether one of them runs, or would if it had a processor. */
    boolean isRunning() {
        return poses.stream().anyMatch(pose -> pose.state() == Thread.State.RUNNABLE || pose.carries());
    }
}
