package gophers.grader.jvm;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The child's line to its parent. Thread-safe: a message goes out whole. */
final class Channel {

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** Takes over standard output and error, so that what the learner prints is passed on and disturbs nothing. */
    void takeOverConsole() {
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(new Lines(), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Lines(), true, StandardCharsets.UTF_8));
    }

    synchronized void send(Message message) {
        out.println(message.toLine());
    }

    /** Passes on whole lines. {@link PrintStream} locks around it. */
    private final class Lines extends OutputStream {

        private static final int LONGEST = 1000;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            if (b == '\n' || line.size() == LONGEST) {
                send(Message.of(Message.Kind.OUTPUT, null, line.toString(StandardCharsets.UTF_8)));
                line.reset();
            }
            if (b != '\n' && b != '\r') {
                line.write(b);
            }
        }
    }
}
