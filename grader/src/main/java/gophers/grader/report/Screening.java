package gophers.grader.report;

import gophers.grader.verdict.FilmFiles;
import gophers.grader.verdict.VerdictFiles;
import gophers.views.Film;
import gophers.views.ReplayPage;
import gophers.views.Timeline;
import gophers.views.TraceEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** Writes the replay pages of a run into {@code target/replay}, and tells what there is to see. */
final class Screening {

    private static final String FOLDER = "target/replay";

    private record Shown(ReportCard.Entry entry, Film film) {

        String name() {
            return entry.exercise().id();
        }

        String page() {
            return name() + ".html";
        }

        String trace() {
            return name() + ".trace.json";
        }

        ReplayPage.Listed listed() {
            return new ReplayPage.Listed(name() + " " + film.title(), film, page(), trace());
        }
    }

    private final ReportCard card;
    private final Path root;
    private final Ansi ansi;

    Screening(ReportCard card, Path root, Ansi ansi) {
        this.card = card;
        this.root = root;
        this.ansi = ansi;
    }

    /** Returns what to print above the card, or an empty text. It never fails. */
    String show() {
        try {
            List<Shown> now = card.entries().stream()
                    .filter(this::isOfThisRun)
                    .flatMap(entry -> film(entry).stream())
                    .toList();
            if (now.isEmpty()) {
                return "";
            }
            Path folder = Files.createDirectories(root.resolve(FOLDER));
            for (Shown shown : now) {
                Files.writeString(folder.resolve(shown.page()), ReplayPage.of(shown.film()));
                Files.writeString(folder.resolve(shown.trace()), TraceEvents.of(shown.film()));
            }
            Files.writeString(folder.resolve("index.html"), ReplayPage.index(index(folder)));
            return text(now);
        } catch (IOException | RuntimeException noFilm) {
            return "\nThe films of this run could not be written: " + noFilm.getMessage() + "\n";
        }
    }

    private boolean isOfThisRun(ReportCard.Entry entry) {
        return VerdictFiles.read(module(entry), entry.exercise().id())
                .filter(kept -> kept.run().equals(card.run().id()))
                .isPresent();
    }

    private List<Shown> film(ReportCard.Entry entry) {
        return FilmFiles.read(module(entry), entry.exercise().id()).map(film -> new Shown(entry, film)).stream()
                .toList();
    }

    private Path module(ReportCard.Entry entry) {
        return root.resolve(entry.module().folder());
    }

    /** Films of earlier runs stay: their pages are still there. */
    private List<ReplayPage.Listed> index(Path folder) {
        List<ReplayPage.Listed> films = new ArrayList<>();
        for (ReportCard.Entry entry : card.entries()) {
            film(entry).stream()
                    .filter(shown -> Files.exists(folder.resolve(shown.page())))
                    .forEach(shown -> films.add(shown.listed()));
        }
        return films;
    }

    private String text(List<Shown> now) {
        if (card.run().hasFilter() && now.size() == 1) {
            Shown only = now.getFirst();
            return "\n%s\nFilm    %s/%s\n".formatted(new Timeline(width(), ansi).of(only.film()), FOLDER, only.page());
        }
        return "\nFilms   %s/index.html (%s)\n"
                .formatted(FOLDER, now.stream().map(Shown::name).collect(Collectors.joining(", ")));
    }

    /** A shell that exports its width is believed; all others get what fits everywhere. */
    private static int width() {
        try {
            return Math.max(80, Math.min(160, Integer.parseInt(System.getenv("COLUMNS"))));
        } catch (NumberFormatException unknown) {
            return 80;
        }
    }
}
