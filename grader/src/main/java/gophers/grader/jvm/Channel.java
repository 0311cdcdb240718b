package gophers.grader.jvm;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The child's line to its parent. Thread-safe: a message goes out whole. */
final class Channel {

    /** More lines than anybody reads; a program that prints without end would otherwise fill the terminal. */
    private static final int MOST_LINES = 300;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

    private List<Lines> console = List.of();
    private int lines;

    /**
     * Takes over standard output and error, so that what the learner prints is passed on and disturbs nothing. Once more
     * before each test: the one before may have closed or exchanged them.
     */
    void takeOverConsole() {
        flushConsole();
        Lines output = new Lines();
        Lines errors = new Lines();
        synchronized (this) {
            console = List.of(output, errors);
            lines = 0;
        }
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    /** Passes on what stands in a line that was begun. */
    void flushConsole() {
        List<Lines> begun;
        synchronized (this) {
            begun = console;
        }
        begun.forEach(Lines::endLine);
    }

    /** A message stands on a line of its own, whatever else was written there. */
    synchronized void send(Message message) {
        out.print("\n" + message.toLine() + "\n");
        out.flush();
    }

    private synchronized void sendOutput(String line) {
        lines++;
        if (lines <= MOST_LINES) {
            send(Message.of(Message.Kind.OUTPUT, null, line));
        } else if (lines == MOST_LINES + 1) {
            send(Message.of(Message.Kind.OUTPUT, null, "(more was printed, and is not shown)"));
        }
    }

    /** Passes on whole lines. Thread-safe. */
    private final class Lines extends OutputStream {

        private static final int LONGEST = 1000;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int b) {
            if (b == '\n' || line.size() == LONGEST) {
                pass();
            }
            if (b != '\n' && b != '\r') {
                line.write(b);
            }
        }

        synchronized void endLine() {
            if (line.size() > 0) {
                pass();
            }
        }

        private void pass() {
            sendOutput(line.toString(StandardCharsets.UTF_8));
            line.reset();
        }
    }
}
