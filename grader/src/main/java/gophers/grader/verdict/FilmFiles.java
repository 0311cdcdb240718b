package gophers.grader.verdict;

import gophers.views.Film;
import gophers.views.FilmJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps an exercise's film beside its verdict. Nothing here ever fails: without a film there is just less to see. */
public final class FilmFiles {

    private FilmFiles() {}

    /**
     * Keeps the film, as JSON, of the run that the verdict is about; where there is none, it takes an older one away.
     *
     * @param folder {@code target/verdicts} of the module
     */
    public static void keep(Path folder, String id, Optional<String> film) {
        Path file = folder.resolve(name(id));
        try {
            Files.deleteIfExists(file);
            if (film.isPresent()) {
                Files.writeString(file, film.get());
            }
        } catch (IOException | RuntimeException noFilm) {
            // The verdict counts.
        }
    }

    /** Returns the film that was kept; nothing if there is none, or none that can be read. */
    public static Optional<Film> read(Path module, String id) {
        try {
            return Optional.of(FilmJson.read(
                    Files.readString(module.resolve("target/verdicts").resolve(name(id)))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String name(String id) {
        return id + ".film.json";
    }
}
