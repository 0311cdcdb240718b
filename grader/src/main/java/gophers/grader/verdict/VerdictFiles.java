package gophers.grader.verdict;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps verdicts in a module's {@code target/verdicts}, one file an exercise, each with a fingerprint of the sources that
 * it is about: a verdict on sources that have changed since is worth nothing.
 */
public final class VerdictFiles {

    /** The system property that names the folder; without it no verdict is kept. */
    public static final String FOLDER_PROPERTY = "gophers.verdicts";

    /** The system property that names the build run in which a verdict was reached. */
    public static final String RUN_PROPERTY = "gophers.run";

    /**
     * A verdict as it was kept.
     *
     * @param sources the fingerprint of the exercise's sources
     * @param run the build run in which it was graded
     */
    public record Kept(Verdict verdict, String sources, String run) {}

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private VerdictFiles() {}

    /** @param folder {@code target/verdicts} of the module whose sources the verdict is about */
    public static void write(Path folder, Verdict verdict, String javaPackage) {
        Path module = folder.toAbsolutePath().getParent().getParent();
        Kept kept = new Kept(verdict, fingerprint(module, javaPackage), System.getProperty(RUN_PROPERTY, ""));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(verdict.id() + ".json"), GSON.toJson(kept));
        } catch (IOException failed) {
            throw new UncheckedIOException("the verdict on " + verdict.id() + " could not be kept", failed);
        }
    }

    /** Returns what was kept; nothing if there is no such file, or none that can be read. */
    public static Optional<Kept> read(Path module, String id) {
        Path file = module.resolve("target/verdicts").resolve(id + ".json");
        try {
            return Optional.ofNullable(GSON.fromJson(Files.readString(file), Kept.class))
                    .filter(VerdictFiles::isWhole);
        } catch (IOException | RuntimeException unreadable) {
            // Gson lets through what a record's constructor throws.
            return Optional.empty();
        }
    }

    private static boolean isWhole(Kept kept) {
        return kept.verdict() != null
                && kept.sources() != null
                && kept.run() != null
                && kept.verdict().checks().stream()
                        .allMatch(check -> check.name() != null && check.state() != null && check.message() != null);
    }

    /** Returns a fingerprint of all Java sources of a package in a module, main and test. */
    public static String fingerprint(Path module, String javaPackage) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String root : List.of("src/main/java", "src/test/java")) {
                Path folder = module.resolve(root).resolve(javaPackage.replace('.', '/'));
                update(digest, root);
                if (Files.isDirectory(folder)) {
                    digestFolder(digest, folder);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        } catch (IOException failed) {
            throw new UncheckedIOException("the sources of " + javaPackage + " could not be read", failed);
        }
    }

    private static void digestFolder(MessageDigest digest, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] source = Files.readAllBytes(file);
                // The length tells where a file ends, so that no text can move from one file to the next unnoticed.
                update(digest, folder.relativize(file).toString().replace('\\', '/') + " " + source.length + "\n");
                digest.update(source);
            }
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
