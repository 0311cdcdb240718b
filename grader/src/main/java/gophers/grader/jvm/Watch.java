package gophers.grader.jvm;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.FailureText;
import gophers.grader.verdict.Frames;
import gophers.yard.TodoException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Watches the running test from a thread of its own and ends the JVM, with a diagnosis, when the test hangs.
 *
 * <p>Time is counted in looks of this thread, so a machine that is busy with other things stretches it; what makes a hang
 * is for {@link Pulse} to say.
 */
final class Watch {

    private record Watched(String id, String name) {}

    private static final int TICK_MILLIS = 50;
    private static final int BEAT_TICKS = 10;

    private final Channel channel;
    private final Thread testThread;
    private Watched watched;
    private Pulse pulse;

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
        pulse = new Pulse();
        Progress.forget();
    }

    synchronized void end() {
        watched = null;
    }

    private void run() {
        for (int tick = 0; ; tick++) {
            try {
                Thread.sleep(TICK_MILLIS);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException("nobody interrupts the watch", interrupted);
            }
            if (tick % BEAT_TICKS == 0) {
                channel.send(Message.of(Message.Kind.BEAT, null, null));
            }
            look();
        }
    }

    private synchronized void look() {
        if (watched == null) {
            return;
        }
        List<Thread> threads = new ArrayList<>(List.of(testThread));
        threads.addAll(ExerciseThreads.startedOrLent());
        switch (pulse.look(threads, Progress.count())) {
            case STUCK -> endWith("Nobody gets on any more.");
            case RESTLESS -> endWith("It does not come to an end.");
            case NONE -> {
                // The test gets on.
            }
        }
    }

    /** The exercise has called System.exit: says so while there is still time. */
    synchronized void jvmIsEnding() {
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

    private void endWith(String opening) {
        List<Thread> threads = new ArrayList<>(List.of(testThread));
        threads.addAll(ExerciseThreads.started());
        end(watched, opening + "\n" + Diagnosis.of(threads));
        Runtime.getRuntime().halt(ChildMain.EXIT_UNFIT);
    }

    private void end(Watched test, String text) {
        Check check = TodoException.latest()
                .map(todo -> FailureText.check(test.name(), todo))
                .orElseGet(() -> new Check(test.name(), CheckState.FAILED, text));
        channel.send(Message.ended(test.id(), check, false));
    }
}
