package gophers.grader.verdict;

import gophers.views.Film;
import gophers.views.Timeline;
import gophers.yard.Journal;
import gophers.yard.MisuseException;
import picocli.CommandLine.Help.Ansi;

/** Where a misuse of the yard is behind a failure: a small timeline of what led to it. */
final class LastMoments {

    /** The report card indents a message by four columns. */
    private static final int WIDTH = 76;

    private LastMoments() {}

    /** Returns lines to go below the sentence, the first of them after a line break; nothing where there is no misuse. */
    static String before(Throwable thrown) {
        try {
            return FailureText.all(thrown).stream()
                    .filter(MisuseException.class::isInstance)
                    .map(MisuseException.class::cast)
                    .flatMap(misuse -> misuse.journal().stream())
                    .findFirst()
                    .map(LastMoments::of)
                    .orElse("");
        } catch (RuntimeException noTimeline) {
            // The sentence says it all, too.
            return "";
        }
    }

    private static String of(Journal journal) {
        String lines = new Timeline(WIDTH, Ansi.OFF).lastMoments(Film.of("", journal));
        return lines.isEmpty() ? "" : "\nThe last moments before it:\n" + lines.stripTrailing();
    }
}
