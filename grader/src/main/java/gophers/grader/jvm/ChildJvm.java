package gophers.grader.jvm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One child process, as its parent sees it. For one thread. */
final class ChildJvm implements AutoCloseable {

    /** The child says every half second that it lives; after this much silence it is taken for dead. */
    private static final int SILENCE_SECONDS = 10;
    /** Until its first word it has to start, and on a machine that is very busy that takes its time. */
    private static final int START_SECONDS = 30;

    private static final int END_SECONDS = 5;
    private static final int MOST_WORDS = 20;
    private static final String OUT_OF_MEMORY = "Terminating due to java.lang.OutOfMemoryError";

    private final Process process;
    private final BlockingQueue<Optional<Message>> messages = new LinkedBlockingQueue<>();
    private final List<String> words = new ArrayList<>();
    private int patience = START_SECONDS;

    /** Compiles quickly instead of well. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    /**
     * Compiles for speed, and who runs into a loop of the course that is worth it waits until that is done. In the
     * background it may take longer than a test goes on: then the loop was never fast, and what shows only in fast code
     * has not shown. The first word keeps the JVM from telling that it has understood the second.
     */
    private static final List<String> FULL_COMPILER =
            List.of("-XX:CompileCommand=quiet", "-XX:CompileCommand=BackgroundCompilation,gophers.*::*,false");

    /** @throws IOException if the JVM cannot be started */
    ChildJvm(String classPath, String testClass, boolean optimised, int runs, List<String> testIds) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                // Otherwise a counted loop that is compiled cannot be stopped, and the watch waits for it to end.
                "-XX:+UseCountedLoopSafepoints",
                // A thread that has no memory left may be one that the grader needs: better end at once.
                "-XX:+ExitOnOutOfMemoryError",
                // jcstress pads its state with @Contended; without this flag the JVM ignores it.
                "-XX:-RestrictContended",
                // Without it, two gophers that store references near each other slow one another down: see exercise
                // 4.9.
                "-XX:+UseCondCardMark"));
        command.addAll(optimised ? FULL_COMPILER : List.of(QUICK_COMPILER));
        command.addAll(List.of(
                ChildMain.property(),
                ChildMain.runs(runs),
                "-classpath",
                classPath,
                ChildMain.class.getName(),
                testClass));
        command.addAll(testIds);
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, ExerciseThreads.GRADER + "reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Whether this JVM has the full compiler. */
    static boolean isOptimised() {
        return !ManagementFactory.getRuntimeMXBean().getInputArguments().contains(QUICK_COMPILER);
    }

    private void read() {
        // The child writes UTF-8 whatever the machine is used to.
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<Message> message = Message.fromLine(line);
                if (message.isPresent()) {
                    messages.add(message);
                } else if (!line.isBlank()) {
                    remember(line);
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            // The process has ended; what it said until then is here.
        }
        messages.add(Optional.empty());
    }

    private void remember(String line) {
        synchronized (words) {
            if (words.size() == MOST_WORDS) {
                words.removeFirst();
            }
            words.add(line);
        }
    }

    /** Returns the next message, or nothing when the child has ended or fallen silent. */
    Optional<Message> next() throws InterruptedException {
        Optional<Message> message = messages.poll(patience, TimeUnit.SECONDS);
        if (message == null) {
            return Optional.empty();
        }
        patience = SILENCE_SECONDS;
        return message;
    }

    /** Ends the child if it has not ended, and returns in words how it ended. */
    String epitaph() throws InterruptedException {
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            close();
            return "The JVM of the exercise did not answer for %d seconds, and was ended.".formatted(patience);
        }
        synchronized (words) {
            if (words.stream().anyMatch(line -> line.contains(OUT_OF_MEMORY))) {
                return "The memory was used up. Is there something that grows without end?";
            }
            String said = words.isEmpty() ? "" : " Its last words: " + String.join(" / ", words);
            return "The JVM of the exercise ended in the middle, with exit code %d.%s"
                    .formatted(process.exitValue(), said);
        }
    }

    /** Ends the process and those it has started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
