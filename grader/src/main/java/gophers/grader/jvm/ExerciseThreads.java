package gophers.grader.jvm;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the threads of an exercise from those of the JVM and of the grader. Virtual threads are not listed by the JVM:
 * only their carriers are.
 */
public final class ExerciseThreads {

    /** Threads of the grader itself have names that begin so. */
    static final String GRADER = "grader-";

    /** They run for the JVM, and no exercise waits for them. */
    private static final Set<String> HOUSEKEEPERS = Set.of("process reaper", "Attach Listener", "Cleaner");

    /** They run for everybody, and stay when an exercise is over. */
    private static final Set<String> LENT =
            Set.of("ForkJoinPool.commonPool", "CompletableFutureDelayScheduler", "VirtualThread-unparker");

    /** Platform threads that were there before the exercise. */
    private static final Set<Thread> FAMILIAR = ConcurrentHashMap.newKeySet();

    private ExerciseThreads() {}

    /** From now on the threads that live at this moment do not count as the exercise's. */
    static void forgetThoseAlive() {
        FAMILIAR.clear();
        FAMILIAR.addAll(Thread.getAllStackTraces().keySet());
    }

    /** Returns the live threads that the exercise has started, by the time of their creation. */
    static List<Thread> started() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !FAMILIAR.contains(thread) && isForeign(thread))
                .sorted(Comparator.comparingLong(Thread::threadId))
                .toList();
    }

    /** Returns the same, and with them the threads that the JVM lends: of the common pool, carriers, timers. */
    static List<Thread> startedOrLent() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !FAMILIAR.contains(thread)
                        && !thread.getName().startsWith(GRADER)
                        && HOUSEKEEPERS.stream().noneMatch(thread.getName()::startsWith))
                .sorted(Comparator.comparingLong(Thread::threadId))
                .toList();
    }

    private static boolean isForeign(Thread thread) {
        String name = thread.getName();
        ThreadGroup group = thread.getThreadGroup();
        return group != null
                && group.getParent() != null
                && !name.startsWith(GRADER)
                && !isCarrier(thread)
                && HOUSEKEEPERS.stream().noneMatch(name::startsWith)
                && LENT.stream().noneMatch(name::startsWith);
    }

    private static boolean isCarrier(Thread thread) {
        return thread.getClass().getName().equals("jdk.internal.misc.CarrierThread");
    }
}
