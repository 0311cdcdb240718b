package gophers.grader.report;

import gophers.grader.report.ReportCard.Entry;
import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.ExerciseState;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** The report card for a terminal, 80 columns wide. */
final class TextReport {

    private static final int WIDTH = 80;
    private static final Map<Character, Character> PLAIN =
            Map.of('■', '#', '▪', '+', '□', '.', '✗', 'x', '·', '-', '→', '>');

    private final ReportCard card;
    private final Ansi ansi;

    /** @param ansi whether there are colours */
    TextReport(ReportCard card, Ansi ansi) {
        this.card = card;
        this.ansi = ansi;
    }

    /** Returns the text with signs that the character set does not have replaced by plain ones. */
    static String inCharset(String text, Charset charset) {
        String result = text;
        for (Map.Entry<Character, Character> sign : PLAIN.entrySet()) {
            if (!charset.newEncoder().canEncode(sign.getKey())) {
                result = result.replace(sign.getKey(), sign.getValue());
            }
        }
        return result;
    }

    String render() {
        List<String> parts = new ArrayList<>();
        card.red().forEach(entry -> parts.add(details(entry)));
        card.halfWritten().forEach(entry -> parts.add(halfWritten(entry)));
        parts.add(overview());
        if (card.nothingMatched()) {
            parts.add(paint("red", "Nothing was graded")
                    + ": no exercise in this build has a test that is called %s.\n"
                            .formatted(card.run().only()));
        }
        parts.add(card.next()
                .map(this::next)
                .orElse(paint("bold,green", "All solved.") + " Concurrency is not parallelism.\n"));
        return "\n" + String.join("\n", parts);
    }

    private String details(Entry entry) {
        StringBuilder text = new StringBuilder();
        text.append(heading(entry)).append("\n");
        for (Check check : entry.failures()) {
            text.append("\n  " + paint("red", "✗") + " " + paint("bold", harmless(check.name())) + sign(check) + "\n");
            harmless(check.message()).lines().forEach(line -> text.append(wrap(line)));
        }
        text.append("\n    Read    %s/README.md, section %s\n"
                .formatted(entry.module().folder(), entry.exercise().id()));
        text.append("    Look    ").append(entry.place()).append("\n");
        text.append("    Again   ").append(entry.command()).append("\n");
        return text.toString();
    }

    private String halfWritten(Entry entry) {
        StringBuilder text = new StringBuilder();
        text.append(heading(entry)).append("\n");
        text.append("    So far it is right. Still to be written:\n");
        entry.verdict().checks().stream()
                .filter(check -> check.state() == CheckState.NOT_STARTED)
                .map(check -> harmless(check.message()).replaceFirst(".*?: ", ""))
                .distinct()
                .forEach(todo -> text.append("    - ").append(todo).append("\n"));
        text.append("    Look    ").append(entry.place()).append("\n");
        text.append("    Again   ").append(entry.command()).append("\n");
        return text.toString();
    }

    private String heading(Entry entry) {
        String heading = entry.exercise().id() + " " + entry.exercise().title();
        String score = "%s · %d of %d checks · %d of %d points"
                .formatted(
                        entry.state().label(),
                        entry.verdict().passed(),
                        entry.exercise().checks().size(),
                        entry.points(),
                        entry.exercise().points());
        return spread(paint("bold", heading), heading.length(), score);
    }

    private static String sign(Check check) {
        return switch (check.state()) {
            case UNDECIDED -> "  (undecided)";
            case BROKEN -> "  (broken grader)";
            case SKIPPED -> "  (skipped)";
            default -> "";
        };
    }

    private String overview() {
        StringBuilder text = new StringBuilder();
        String score = "%d of %d solved · %d of %d points"
                .formatted(card.solved(), card.entries().size(), card.points(), card.maxPoints());
        text.append(spread(
                        paint("bold", card.course().title()),
                        card.course().title().length(),
                        score))
                .append("\n");
        for (Course.Module module : card.course().modules()) {
            List<Entry> entries = card.entries().stream()
                    .filter(entry -> entry.module().equals(module))
                    .toList();
            long solved = entries.stream()
                    .filter(entry -> entry.state() == ExerciseState.SOLVED)
                    .count();
            String bar = entries.stream().map(this::box).collect(Collectors.joining());
            String padding = " ".repeat(Math.max(1, 12 - entries.size()));
            text.append("  %s %-20s %s%s%d of %d%s\n"
                    .formatted(module.number(), module.name(), bar, padding, solved, entries.size(), remark(entries)));
        }
        return text.toString();
    }

    private String box(Entry entry) {
        return switch (entry.state()) {
            case SOLVED -> paint("green", "■");
            case NOT_STARTED -> "□";
            case NOT_GRADED -> entry.verdict().checks().isEmpty() ? "□" : paint("red", "▪");
            case IN_PROGRESS -> entry.verdict().isRed() ? paint("red", "▪") : paint("yellow", "▪");
            case UNDECIDED, BROKEN_GRADER -> paint("magenta", "▪");
        };
    }

    private static String remark(List<Entry> entries) {
        List<String> changed = entries.stream()
                .filter(Entry::changed)
                .map(entry -> entry.exercise().id())
                .toList();
        if (!changed.isEmpty()) {
            return "   changed since it was solved: " + String.join(", ", changed);
        }
        boolean known = entries.stream()
                .flatMap(entry -> entry.verdict().checks().stream())
                .anyMatch(check -> check.state() != CheckState.UNGRADED);
        return known ? "" : "   not graded";
    }

    private String next(Entry entry) {
        String heading = entry.exercise().id() + " " + entry.exercise().title();
        return "Next    %s\n        %s\n        %s\n".formatted(paint("bold", heading), entry.place(), entry.command());
    }

    private String paint(String styles, String text) {
        IStyle[] parsed = Style.parse(styles);
        return ansi.enabled() ? Style.on(parsed) + text + Style.reset.on() : text;
    }

    /** What a learner's program says must not steer the terminal. */
    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "?");
    }

    private static String spread(String left, int leftLength, String right) {
        int gap = WIDTH - leftLength - right.length();
        return gap < 2 ? left + "\n  " + right : left + " ".repeat(gap) + right;
    }

    /** Breaks a line of prose; a line that is indented belongs to a table and stays as it is. */
    private static String wrap(String line) {
        String indent = "    ";
        if (line.startsWith(" ")) {
            return indent + line + "\n";
        }
        StringBuilder text = new StringBuilder();
        int column = WIDTH;
        for (String word : line.split(" ")) {
            if (column + 1 + word.length() > WIDTH) {
                text.append(text.isEmpty() ? "" : "\n").append(indent).append(word);
                column = indent.length() + word.length();
            } else {
                text.append(" ").append(word);
                column += 1 + word.length();
            }
        }
        return text.append("\n").toString();
    }
}
