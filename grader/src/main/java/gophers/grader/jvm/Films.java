package gophers.grader.jvm;

import gophers.views.Film;
import gophers.views.FilmJson;
import gophers.yard.Journal;
import java.util.Optional;

/** The film that the running test has announced. Thread-safe. */
public final class Films {

    private record Announced(String title, Journal[] journals) {}

    private static volatile Announced announced;

    private Films() {}

    public static void announce(String title, Journal... journals) {
        announced = new Announced(title, journals.clone());
    }

    static void forget() {
        announced = null;
    }

    /** Sends the film, if one was announced and there is something to be seen. Whatever goes wrong with it is ignored. */
    static void send(Channel channel) {
        take().ifPresent(film -> channel.send(Message.of(Message.Kind.FILM, null, film)));
    }

    private static Optional<String> take() {
        Announced now = announced;
        announced = null;
        if (now == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Film.of(now.title(), now.journals()).thinned())
                    .filter(film -> !film.isEmpty())
                    .map(FilmJson::write);
        } catch (RuntimeException noFilm) {
            // A verdict does not depend on whether it can be filmed.
            return Optional.empty();
        }
    }
}
