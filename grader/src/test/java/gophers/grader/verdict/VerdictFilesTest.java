package gophers.grader.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictFilesTest {

    private static final String PACKAGE = "gophers.concurrent.ex03";
    private static final Verdict VERDICT = new Verdict(
            "2.3",
            "One gopher at the oven",
            3,
            List.of(
                    new Check("lets one burn", CheckState.PASSED, ""),
                    new Check("is free again", CheckState.FAILED, "✗ «100 %» <taken> & \"held\"\nsince line 31")));

    @TempDir
    private Path module;

    private String runBefore;

    @BeforeEach
    void writeSources() throws IOException {
        runBefore = System.getProperty(VerdictFiles.RUN_PROPERTY);
        System.setProperty(VerdictFiles.RUN_PROPERTY, "run 7");
        source("main", "SharedOven", "class SharedOven {}");
        source("test", "SharedOvenTest", "class SharedOvenTest {}");
    }

    @AfterEach
    void bringBackTheRun() {
        if (runBefore == null) {
            System.clearProperty(VerdictFiles.RUN_PROPERTY);
        } else {
            System.setProperty(VerdictFiles.RUN_PROPERTY, runBefore);
        }
    }

    private Path path(String root, String name) {
        return module.resolve("src/%s/java/gophers/concurrent/ex03/%s.java".formatted(root, name));
    }

    private void source(String root, String name, String text) throws IOException {
        Files.createDirectories(path(root, name).getParent());
        Files.writeString(path(root, name), text);
    }

    private String fingerprint() {
        return VerdictFiles.fingerprint(module, PACKAGE);
    }

    private Path verdicts() {
        return module.resolve("target/verdicts");
    }

    @Test
    void reads_what_was_written() {
        VerdictFiles.write(verdicts(), VERDICT, PACKAGE);

        assertThat(VerdictFiles.read(module, "2.3")).contains(new VerdictFiles.Kept(VERDICT, fingerprint(), "run 7"));
    }

    @Test
    void writes_over_an_older_verdict() {
        VerdictFiles.write(verdicts(), new Verdict("2.3", "older", 3, List.of()), PACKAGE);

        VerdictFiles.write(verdicts(), VERDICT, PACKAGE);

        assertThat(VerdictFiles.read(module, "2.3").orElseThrow().verdict()).isEqualTo(VERDICT);
    }

    @Test
    void finds_nothing_where_nothing_was_kept() {
        assertThat(VerdictFiles.read(module, "2.3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not JSON at all",
                "{}",
                "{\"verdict\": {}, \"sources\": \"x\", \"run\": \"y\"}",
                "{\"verdict\": {\"id\": \"2.3\", \"checks\": [null]}, \"sources\": \"x\", \"run\": \"y\"}",
                "{\"verdict\": {\"id\": \"2.3\", \"checks\": [{\"name\": \"a\"}]}, \"sources\": \"x\", \"run\": \"y\"}",
                "{\"verdict\": {\"id\": \"2.3\", \"checks\": [{\"name\": \"a\", \"state\": \"FINE\", \"message\": \"\"}]},"
                        + "\"sources\": \"x\", \"run\": \"y\"}",
                "{\"verdict\": {\"id\": \"2.3\", \"title\": \"t\", \"checks\": []}, \"run\": \"y\"}",
                "{\"verdict\": {\"id\": \"2.3\", \"title\": \"t\", \"checks\": []}, \"sources\": \"x\"}"
            })
    void reads_nothing_from_a_file_that_says_nothing(String text) throws IOException {
        Files.createDirectories(verdicts());
        Files.writeString(verdicts().resolve("2.3.json"), text);

        assertThat(VerdictFiles.read(module, "2.3")).isEmpty();
    }

    @Test
    void reads_nothing_from_a_file_that_was_cut_off_anywhere() throws IOException {
        VerdictFiles.write(verdicts(), VERDICT, PACKAGE);
        Path file = verdicts().resolve("2.3.json");
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length - 1; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(VerdictFiles.read(module, "2.3"))
                    .as("cut off after %d of %d bytes", length, whole.length)
                    .isEmpty();
        }
    }

    @Test
    void reads_nothing_where_a_folder_or_no_text_stands_in_its_place() throws IOException {
        Files.createDirectories(verdicts().resolve("2.3.json"));
        Files.write(verdicts().resolve("2.4.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(VerdictFiles.read(module, "2.3")).isEmpty();
        assertThat(VerdictFiles.read(module, "2.4")).isEmpty();
    }

    @Test
    void gives_the_same_sources_the_same_fingerprint() {
        assertThat(fingerprint()).isEqualTo(fingerprint()).hasSize(64);
    }

    @Test
    void gives_another_fingerprint_to_sources_that_were_changed() throws IOException {
        String before = fingerprint();

        source("main", "SharedOven", "class SharedOven { }");
        String answerChanged = fingerprint();
        source("test", "SharedOvenTest", "class SharedOvenTest { }");

        assertThat(List.of(before, answerChanged, fingerprint())).doesNotHaveDuplicates();
    }

    @Test
    void gives_another_fingerprint_when_a_source_is_added_renamed_moved_or_deleted() throws IOException {
        String before = fingerprint();

        source("main", "Turn", "class Turn {}");
        String added = fingerprint();
        Files.move(path("main", "Turn"), path("main", "Term"));
        String renamed = fingerprint();
        Files.move(path("main", "Term"), path("test", "Term"));
        String moved = fingerprint();
        Files.delete(path("test", "SharedOvenTest"));

        assertThat(List.of(before, added, renamed, moved, fingerprint())).doesNotHaveDuplicates();
    }

    @Test
    void tells_the_end_of_one_source_from_the_beginning_of_the_next() throws IOException {
        source("main", "SharedOven", "class SharedOven {}Turn.java");
        source("main", "Turn", "");
        String before = fingerprint();

        source("main", "SharedOven", "class SharedOven {}");
        source("main", "Turn", "Turn.java");

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void does_not_look_at_other_packages() throws IOException {
        String before = fingerprint();
        Path other = module.resolve("src/main/java/gophers/concurrent/ex04/OvenTurn.java");
        Files.createDirectories(other.getParent());

        Files.writeString(other, "class OvenTurn {}", StandardCharsets.UTF_8);

        assertThat(fingerprint()).isEqualTo(before);
    }
}
