package gophers.grader.jvm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.Stream;

/**
 * Tells the threads of an exercise from those of the JVM and of the grader. Virtual threads are not listed by the JVM:
 * only their carriers are.
 */
final class ExerciseThreads {

    /** Threads of the grader itself have names that begin so. */
    static final String GRADER = "grader-";

    private static final String COMMON_POOL = "ForkJoinPool.commonPool-";

    /** Threads that hand on what is due after a time; the first one belongs to JDK 21 to 24, the last one to 25. */
    private static final List<String> TIMERS =
            List.of("CompletableFutureDelayScheduler", "VirtualThread-unparker", "-delayScheduler");

    /** The JVM's own threads stand in other groups: what the exercise starts is in this one, or in one below. */
    private static final ThreadGroup HOME = Thread.currentThread().getThreadGroup();

    /** Platform threads that were there before the exercise. */
    private static final Set<Thread> FAMILIAR = ConcurrentHashMap.newKeySet();

    private ExerciseThreads() {}

    /** From now on the threads that live at this moment do not count as the exercise's. */
    static void forgetThoseAlive() {
        FAMILIAR.clear();
        FAMILIAR.addAll(all().toList());
    }

    /** Returns the live threads that the exercise has started, by the time of their creation. */
    static List<Thread> started() {
        return all().filter(thread -> !FAMILIAR.contains(thread) && isForeign(thread))
                .toList();
    }

    /**
     * Returns the threads that the platform lends to the exercise and that are now doing something for it: workers of the
     * common pool with a task, and carriers with a virtual thread.
     */
    static List<Thread> lent() {
        return all().filter(ExerciseThreads::isLent).toList();
    }

    /**
     * Whether the platform's pools have been given something that is not over. It may be that none of their threads is
     * seen to do it yet, as each waits for a core.
     */
    static boolean isSomethingGiven() {
        return all().filter(thread -> isCarrier(thread) || isInCommonPool(thread))
                .filter(ForkJoinWorkerThread.class::isInstance)
                .map(thread -> ((ForkJoinWorkerThread) thread).getPool())
                .distinct()
                .anyMatch(pool -> !pool.isQuiescent());
    }

    /** Whether something is due after a time: a virtual thread that sleeps, or a time limit. */
    static boolean isSomethingDue() {
        return all().anyMatch(thread -> isTimer(thread) && thread.getState() == Thread.State.TIMED_WAITING);
    }

    private static Stream<Thread> all() {
        return Thread.getAllStackTraces().keySet().stream().sorted(Comparator.comparingLong(Thread::threadId));
    }

    private static boolean isForeign(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group != null
                && HOME.parentOf(group)
                && !thread.getName().equals(GRADER + "exit")
                && !isInCommonPool(thread)
                && !thread.getName().equals(TIMERS.getFirst());
    }

    private static boolean isTimer(Thread thread) {
        return TIMERS.stream().anyMatch(name -> thread.getName().contains(name));
    }

    private static boolean isLent(Thread thread) {
        if (isCarrier(thread)) {
            return isInside(thread, "jdk.internal.vm.Continuation", "run");
        }
        return isInCommonPool(thread) && isInside(thread, "java.util.concurrent.ForkJoinTask", "doExec");
    }

    private static boolean isInCommonPool(Thread thread) {
        return thread.getName().startsWith(COMMON_POOL);
    }

    private static boolean isInside(Thread thread, String className, String method) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals(method)
                        && frame.getClassName().equals(className));
    }

    /** Whether it carries virtual threads; the stack of the one that it carries is not its own. */
    static boolean isCarrier(Thread thread) {
        return thread.getClass().getName().equals("jdk.internal.misc.CarrierThread");
    }
}
