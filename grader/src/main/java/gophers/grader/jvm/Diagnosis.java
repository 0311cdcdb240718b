package gophers.grader.jvm;

import gophers.grader.verdict.FailureText;
import gophers.grader.verdict.Frames;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in sentences who holds what and who waits for what, at which line. */
final class Diagnosis {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Diagnosis() {}

    /** Returns the whole diagnosis for the threads of a test that hangs. */
    static String of(List<Thread> threads) {
        List<String> sentences = new ArrayList<>();
        Strays.collected()
                .forEach(stray ->
                        sentences.add(stray.gopher() + " died: " + FailureText.describe(stray.thrown()) + "."));
        Map<Long, ThreadInfo> infos = infos(threads);
        if (isDeadlock(threads)) {
            sentences.add("This is a deadlock: each waits for what another one holds.");
        }
        threads.stream()
                .filter(thread -> thread.isAlive() && !isTestAtItsInstruments(thread))
                .forEach(thread -> sentences.add(sentence(thread, infos.get(thread.threadId()))));
        if (!Progress.expected().isEmpty()) {
            sentences.add("The test waits until " + Progress.expected() + ".");
        }
        List<String> last = Progress.lastMoments();
        if (!last.isEmpty()) {
            sentences.add("Before that: " + String.join("; ", last) + ".");
        }
        if (!Progress.contract().isEmpty()) {
            sentences.add("The contract: " + Progress.contract());
        }
        return String.join("\n", sentences);
    }

    /** Returns what this one thread is doing. */
    static String sentence(Thread thread) {
        return sentence(thread, infos(List.of(thread)).get(thread.threadId()));
    }

    private static Map<Long, ThreadInfo> infos(List<Thread> threads) {
        long[] ids = threads.stream().mapToLong(Thread::threadId).toArray();
        return Arrays.stream(THREADS.getThreadInfo(ids, true, true))
                .filter(info -> info != null)
                .collect(Collectors.toMap(ThreadInfo::getThreadId, Function.identity()));
    }

    private static boolean isDeadlock(List<Thread> threads) {
        long[] found = THREADS.findDeadlockedThreads();
        List<Long> ids = threads.stream().map(Thread::threadId).toList();
        return found != null && Arrays.stream(found).anyMatch(ids::contains);
    }

    /** The test's own thread is of interest only while it is inside the answer. */
    private static boolean isTestAtItsInstruments(Thread thread) {
        return Progress.isCaller(thread)
                && Frames.inAnswer(thread.getStackTrace()).isEmpty();
    }

    private static String sentence(Thread thread, ThreadInfo info) {
        if (ExerciseThreads.isCarrier(thread)) {
            return "A virtual thread keeps running.";
        }
        String name = Progress.nameOf(thread);
        String who = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + holds(info);
        StackTraceElement[] stack = info == null ? thread.getStackTrace() : info.getStackTrace();
        String where = " at " + Frames.where(stack);
        return switch (thread.getState()) {
            case BLOCKED -> who + waitsForLock(info, where) + ".";
            case WAITING -> who + waits(info, where) + ".";
            case TIMED_WAITING -> who + " sleeps, or waits for a limited time" + where + ".";
            case TERMINATED -> name + " has ended.";
            default -> who + " keeps running" + where + ".";
        };
    }

    private static String waits(ThreadInfo info, String where) {
        if (info != null && info.getLockOwnerName() != null) {
            return waitsForLock(info, where);
        }
        if (isIn(info, "gophers.grader.schedule.Gate")) {
            return " is held by the test until something else has happened, which does not; it came from"
                    + where.substring(3);
        }
        if (isIn(info, "gophers.grader.schedule.Meeting")) {
            return " waits for another one to be there at the same time, and nobody comes; it came from"
                    + where.substring(3);
        }
        if (isIn(info, "java.util.concurrent.ThreadPoolExecutor", "getTask")
                || isIn(info, "java.util.concurrent.ForkJoinPool", "awaitWork")) {
            return " waits for work: it belongs to an executor that nobody has closed";
        }
        return isIn(info, "java.lang.Thread")
                ? " waits for another thread to end" + where
                : " waits" + where + ", and nobody wakes it";
    }

    /** Whether a method of this class waits; every thread has {@code Thread.run} on its stack. */
    private static boolean isIn(ThreadInfo info, String className) {
        return info != null
                && Arrays.stream(info.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(className)
                                && !frame.getMethodName().startsWith("run"));
    }

    private static boolean isIn(ThreadInfo info, String className, String method) {
        return info != null
                && Arrays.stream(info.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(className)
                                && frame.getMethodName().equals(method));
    }

    private static String waitsForLock(ThreadInfo info, String where) {
        String waits = " waits for a lock" + where;
        if (info == null || info.getLockOwnerName() == null) {
            return waits;
        }
        boolean gone = THREADS.getThreadInfo(info.getLockOwnerId()) == null;
        String owner = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.threadId() == info.getLockOwnerId())
                .map(Progress::nameOf)
                .findFirst()
                .orElse(info.getLockOwnerName());
        String which = ", which " + owner + (gone ? " has kept, though it has ended" : " holds");
        LockInfo lock = info.getLockInfo();
        return lock == null
                ? waits + ": a lock" + which
                : Progress.nameOfLock(lock.getIdentityHashCode())
                        .map(name -> " waits for " + name + where + which)
                        .orElse(waits + ": " + simple(lock) + which);
    }

    /** What it holds: the JVM knows in which method a monitor was taken, but not at which line. */
    private static String holds(ThreadInfo info) {
        if (info == null) {
            return "";
        }
        List<String> held = new ArrayList<>();
        for (MonitorInfo monitor : info.getLockedMonitors()) {
            StackTraceElement frame = monitor.getLockedStackFrame();
            if (Frames.inAnswer(new StackTraceElement[] {frame}).isPresent()) {
                held.add(simple(monitor) + " (taken in " + frame.getMethodName() + ")");
            }
        }
        // Whoever is at an instrument also holds the scene's own lock, which is none of the learner's business.
        if (!isIn(info, "gophers.grader.schedule.Scene", "locked")) {
            for (LockInfo lock : info.getLockedSynchronizers()) {
                // A worker of a pool is a lock that it holds itself while it works: of no interest, either.
                if (!lock.getClassName().equals("java.util.concurrent.ThreadPoolExecutor$Worker")) {
                    held.add(simple(lock));
                }
            }
        }
        return held.isEmpty() ? "" : " holds " + String.join(" and ", held) + ", and";
    }

    private static String simple(LockInfo lock) {
        return Progress.nameOfLock(lock.getIdentityHashCode()).orElse(simpleClass(lock));
    }

    private static String simpleClass(LockInfo lock) {
        String name = lock.getClassName();
        String simple = name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", "");
        return ("AEIOU".indexOf(simple.charAt(0)) >= 0 ? "an " : "a ") + simple;
    }
}
