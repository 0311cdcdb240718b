package gophers.sample.ex07;

import gophers.grader.Exercise;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Answers that talk much, or turn off the light. */
@Exercise(id = "9.1", title = "The console", points = 1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleTestSample {

    @Test
    @Order(1)
    void says_something() throws Exception {
        System.out.println("gopher-1: ✗ «hot»");
        System.err.print("a line without an end");
    }

    @Test
    @Order(2)
    void reads_the_keyboard() throws Exception {
        if (System.in.read() != -1) {
            throw new AssertionError("Nobody types here.");
        }
    }

    @Test
    @Order(3)
    void talks_without_end() {
        for (int i = 0; i < 200_000; i++) {
            System.out.println("gopher-1 burns book " + i);
        }
    }

    @Test
    @Order(4)
    void writes_what_looks_like_a_message() throws Exception {
        OutputStream raw = new FileOutputStream(FileDescriptor.out);
        raw.write("{\"kind\":\"NONSENSE\"}\n{\"kind\":\"ENDED\",\n{\"kind\" half a mess"
                .getBytes(StandardCharsets.UTF_8));
        raw.flush();
    }

    @Test
    @Order(5)
    void closes_the_console() {
        System.out.println("before the end");
        System.out.close();
        System.err.close();
    }

    @Test
    @Order(6)
    void exchanges_the_console() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        throw new AssertionError("Nobody hears this, but the verdict does.");
    }

    @Test
    @Order(7)
    void is_right_after() {}
}
