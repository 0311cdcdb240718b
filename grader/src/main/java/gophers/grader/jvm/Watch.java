package gophers.grader.jvm;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.FailureText;
import gophers.grader.verdict.Frames;
import gophers.yard.TodoException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Watches the running test from a thread of its own and ends the JVM, with a diagnosis, when the test hangs.
 *
 * <p>A test is taken to hang when all its threads wait without a limit and none has moved for a good while, far longer
 * than a thread that was woken waits for a core on a busy machine; or when it makes no progress for much longer, or
 * makes progress and yet never ends. While a thread wants to run, time counts only as far as this JVM gets a core, so a
 * machine that is busy with other things stretches it.
 */
final class Watch {

    private record Watched(String id, String name) {}

    private static final int TICK_MILLIS = 50;
    private static final long TICK = TICK_MILLIS * 1_000_000L;
    private static final int STILL_TICKS = 12;
    /** The same while an interrupt is not yet heard: on a busy machine who was called may only wait for a core. */
    private static final int STILL_TICKS_AFTER_A_CALL = 40;

    private static final int BEAT_TICKS = 10;
    private static final long LONGEST_WITHOUT_PROGRESS = 60 * TICK;
    private static final long LONGEST = 200 * TICK;
    /** A thread may also seem to run and need no core at all: so much longer it may take on any machine. */
    private static final int MOST_STRETCH = 10;

    private final Channel channel;
    private final Thread testThread;
    private Watched watched;
    private boolean jvmEnds;
    private int stillTicks;
    /** Time that counts, and time on the clock, since the last progress and since the test, or its last round, began. */
    private long idle;

    private long idleOnClock;
    private long spent;
    private long spentOnClock;
    private Progress.Mark mark;
    private ThreadPicture last;
    private long lastLook;
    private long lastCpu;

    /** @param testThread the one on which JUnit runs the tests */
    Watch(Channel channel, Thread testThread) {
        this.channel = channel;
        this.testThread = testThread;
        Thread thread = new Thread(this::run, ExerciseThreads.GRADER + "watch");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    synchronized void begin(String id, String name) {
        watched = new Watched(id, name);
        stillTicks = 0;
        idle = 0;
        idleOnClock = 0;
        spent = 0;
        spentOnClock = 0;
        last = null;
        Progress.forget();
        mark = Progress.mark();
    }

    /** Returns whether the test has ended by itself; if not, this class has told what came of it, and watches on. */
    synchronized boolean end() {
        if (!jvmEnds) {
            watched = null;
        }
        return !jvmEnds;
    }

    private void run() {
        for (int tick = 0; ; tick++) {
            try {
                Thread.sleep(TICK_MILLIS);
                if (tick % BEAT_TICKS == 0) {
                    channel.send(Message.of(Message.Kind.BEAT, null, null));
                }
                look();
            } catch (Throwable broken) {
                // Without a watch no test can be trusted.
                channel.send(
                        Message.of(Message.Kind.BROKEN, null, "the watch has failed: " + FailureText.describe(broken)));
                Runtime.getRuntime().halt(ChildMain.EXIT_UNFIT);
            }
        }
    }

    private synchronized void look() {
        long now = System.nanoTime();
        long cpu = processCpu();
        long used = Math.min(cpu - lastCpu, now - lastLook);
        long onClock = Math.min(now - lastLook, 2 * TICK);
        lastLook = now;
        lastCpu = cpu;
        if (watched == null) {
            return;
        }
        List<Thread> threads = new ArrayList<>(List.of(testThread));
        threads.addAll(ExerciseThreads.started());
        threads.addAll(ExerciseThreads.lent());
        ThreadPicture picture = ThreadPicture.of(threads);
        boolean still = picture.isAtRest() && picture.equals(last) && !ExerciseThreads.isSomethingDue();
        stillTicks = still ? stillTicks + 1 : 0;
        last = picture;
        count(picture.wantsToRun() ? used : onClock, onClock);
        if (stillTicks >= (picture.isSomebodyCalled() ? STILL_TICKS_AFTER_A_CALL : STILL_TICKS)) {
            // Nobody writes into the journal any more either.
            Films.send(channel);
            endWith("Nobody gets on any more.", threads);
        } else if (idle >= LONGEST_WITHOUT_PROGRESS
                || idleOnClock >= MOST_STRETCH * LONGEST_WITHOUT_PROGRESS
                || spent >= LONGEST
                || spentOnClock >= MOST_STRETCH * LONGEST) {
            endWith("It does not come to an end.", threads);
        }
    }

    private void count(long nanos, long onClock) {
        Progress.Mark before = mark;
        mark = Progress.mark();
        boolean progress = !mark.equals(before);
        boolean round = mark.rounds() != before.rounds();
        idle = progress ? 0 : idle + nanos;
        idleOnClock = progress ? 0 : idleOnClock + onClock;
        spent = round ? 0 : spent + nanos;
        spentOnClock = round ? 0 : spentOnClock + onClock;
    }

    /** Returns the processor time that this JVM has used, in nanoseconds. */
    static long processCpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    /** The exercise has called System.exit: says so while there is still time. */
    synchronized void jvmIsEnding() {
        jvmEnds = true;
        String where = Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
                                && frame.getMethodName().equals("exit")))
                .findFirst()
                .map(stack -> " at " + Frames.where(stack))
                .orElse("");
        if (watched != null) {
            end(
                    watched,
                    "The whole JVM was ended by System.exit" + where
                            + ". A gopher who is done does not close the yard.");
        }
    }

    private void endWith(String opening, List<Thread> threads) {
        if (!jvmEnds) {
            end(watched, opening + "\n" + Diagnosis.of(threads));
        }
        Runtime.getRuntime().halt(ChildMain.EXIT_UNFIT);
    }

    private void end(Watched test, String text) {
        Check check = TodoException.latest()
                .map(todo -> FailureText.check(test.name(), todo))
                .orElseGet(() -> new Check(test.name(), CheckState.FAILED, text));
        channel.send(Message.ended(test.id(), check, false));
    }
}
