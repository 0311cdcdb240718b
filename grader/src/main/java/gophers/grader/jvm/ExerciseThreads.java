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

    private static final Set<String> INFRASTRUCTURE = Set.of(
            "CompletableFutureDelayScheduler",
            "VirtualThread-unparker",
            "process reaper",
            "Attach Listener",
            "Cleaner");

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

    private static boolean isForeign(Thread thread) {
        String name = thread.getName();
        ThreadGroup group = thread.getThreadGroup();
        return group != null
                && group.getParent() != null
                && !name.startsWith(GRADER)
                && !name.startsWith("ForkJoinPool.commonPool")
                && !isCarrier(thread)
                && INFRASTRUCTURE.stream().noneMatch(name::startsWith);
    }

    private static boolean isCarrier(Thread thread) {
        return thread.getClass().getName().equals("jdk.internal.misc.CarrierThread");
    }
}
