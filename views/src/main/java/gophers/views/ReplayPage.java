package gophers.views;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A film as one self-contained HTML page, which opens from disk and needs no network; and the index of several pages. The
 * page itself lies beside this class, as style and scripts.
 */
public final class ReplayPage {

    /**
     * A line of the index.
     *
     * @param heading what the film is called
     * @param page the name of its page in the index's folder
     * @param trace the name of its trace file, likewise
     */
    public record Listed(String heading, Film film, String page, String trace) {}

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private ReplayPage() {}

    /** Returns the page for the film, or for as much of it as a page can play. */
    public static String of(Film film) {
        String script = Stream.of("model.js", "sprites.js", "chart.js", "stage.js", "player.js")
                .map(ReplayPage::resource)
                .collect(Collectors.joining("\n", "'use strict';\n{\n", "}"));
        return fill(
                "replay.html",
                Map.of(
                        "title", escape(film.title()),
                        "style", resource("style.css"),
                        "film", FilmJson.write(film.thinned()),
                        "sprites", resource("sprites.svg"),
                        "script", script));
    }

    /** Returns a page that leads to all the films. */
    public static String index(List<Listed> films) {
        String rows = films.stream()
                .map(one -> "<tr><td><a href=\"%s\">%s</a></td><td>%s ms</td><td>%d</td><td>%s</td>"
                                .formatted(
                                        escape(one.page()),
                                        escape(one.heading()),
                                        Millis.of(
                                                one.film().lengthNanos(),
                                                one.film().lengthNanos()),
                                        one.film().lanes().size(),
                                        one.film().violations().isEmpty() ? "" : "something was not allowed")
                        + "<td><a href=\"%s\">trace</a></td></tr>".formatted(escape(one.trace())))
                .collect(Collectors.joining("\n"));
        return fill("index.html", Map.of("style", resource("style.css"), "films", rows));
    }

    /** Fills all slots at once, so that nothing in one text is taken for another slot. */
    private static String fill(String template, Map<String, String> texts) {
        return SLOT.matcher(resource(template))
                .replaceAll(slot -> Matcher.quoteReplacement(Objects.requireNonNull(texts.get(slot.group(1)))));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream file = ReplayPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
