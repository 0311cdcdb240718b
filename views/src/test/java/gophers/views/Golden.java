package gophers.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with a file in {@code src/test/resources/golden}; with {@code -Drefresh} it writes the file instead. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void assertSame(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("refresh") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("%s; if the change is meant: -Drefresh", file)
                .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
