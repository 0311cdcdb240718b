package gophers.views;

import gophers.yard.Step;
import gophers.yard.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * A film as lines of text: a lane a gopher, a lane an oven, a time axis in milliseconds. Coloured blocks on a terminal,
 * letters where there are no colours.
 *
 * @param width so many columns at most
 * @param ansi whether there are colours
 */
public record Timeline(int width, Ansi ansi) {

    private static final String INDENT = "  ";
    private static final int LONGEST_NAME = 18;
    private static final int MOST_LANES = 24;
    private static final int FEWEST_CELLS = 20;
    private static final String AXIS = "ms";
    private static final String WAIT_STYLE = "fg(203),bold";
    private static final String VIOLATION_STYLE = "bg(196),fg(231),bold";

    /** Returns the whole film, with its title, a legend, and a sentence for each violation. */
    public String of(Film film) {
        List<String> lines = new ArrayList<>();
        String length = Millis.of(film.lengthNanos(), film.lengthNanos()) + " ms";
        String title = harmless(film.title());
        int gap = Math.max(2, width - title.length() - length.length());
        lines.add(paint("bold", title) + " ".repeat(gap) + length);
        lines.add("");
        lines.addAll(chart(film));
        lines.add("");
        lines.add(INDENT + legend());
        int more = film.lanes().size() - MOST_LANES;
        if (more > 0) {
            lines.add(INDENT + "(and %d more gophers)".formatted(more));
        }
        film.violations().stream()
                .limit(3)
                .forEach(violation -> lines.add(INDENT
                        + paint(VIOLATION_STYLE, "!")
                        + " at "
                        + Millis.of(violation.nanos(), film.lengthNanos())
                        + " ms: "
                        + harmless(violation.what())));
        return String.join("\n", lines) + "\n";
    }

    /** Returns the last moments before the first violation, as lines that are indented; nothing where there is none. */
    public String lastMoments(Film film) {
        if (film.violations().isEmpty()) {
            return "";
        }
        return String.join("\n", chart(film.lastMoments())) + "\n" + INDENT + legend() + "\n";
    }

    private List<String> chart(Film whole) {
        Film film = new Thinning(MOST_LANES, Integer.MAX_VALUE).of(whole);
        List<String> ovens = film.ovens();
        int names = Math.min(
                LONGEST_NAME,
                Stream.concat(film.lanes().stream().map(Lane::gopher), Stream.concat(ovens.stream(), Stream.of(AXIS)))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0));
        Scale scale = Scale.of(film, Math.max(FEWEST_CELLS, width - INDENT.length() - names - 2));
        List<String> lines = new ArrayList<>();
        for (Lane lane : film.lanes()) {
            lines.add(line(names, lane.gopher(), steps(lane, film.violations(), scale)));
        }
        for (String oven : ovens) {
            lines.add(line(names, oven, visits(film, oven, scale)));
        }
        lines.add(line(names, AXIS, scale.axis()));
        return lines;
    }

    private static String line(int names, String gopher, String cells) {
        String name = harmless(gopher);
        String shown = name.length() <= names ? name : name.substring(0, names - 1) + "~";
        return INDENT + shown + " ".repeat(names - shown.length() + 2) + cells;
    }

    /** What one gopher did, and where it was caught. */
    private String steps(Lane lane, List<Violation> violations, Scale scale) {
        Row row = Row.of(lane.pieces(), scale);
        List<Integer> caught = violations.stream()
                .filter(violation -> violation.gopher().equals(lane.gopher()))
                .map(violation -> scale.cellOf(violation.nanos()))
                .toList();
        StringBuilder text = new StringBuilder();
        for (int cell = 0; cell < scale.cells(); cell++) {
            char letter = row.letter(cell);
            if (caught.contains(cell)) {
                text.append(paint(VIOLATION_STYLE, "!"));
            } else if (letter == ' ') {
                text.append(' ');
            } else if (letter == '.') {
                text.append(paint(WAIT_STYLE, "."));
            } else {
                boolean filled = ansi.enabled() && !row.begins(cell);
                Step step = row.pieces().get(row.cells()[cell]).step();
                text.append(paint(style(step), filled ? " " : String.valueOf(letter)));
            }
        }
        return text.toString().stripTrailing();
    }

    /** Who was at an oven. */
    private String visits(Film film, String oven, Scale scale) {
        List<Visit> visits = film.lanes().stream()
                .flatMap(lane -> lane.pieces().stream()
                        .filter(piece -> piece.step() == Step.BURN
                                && !piece.waiting()
                                && piece.place().equals(oven))
                        .map(piece -> new Visit(number(lane.gopher()), piece)))
                .sorted((one, other) ->
                        Long.compare(one.piece().startNanos(), other.piece().startNanos()))
                .toList();
        Row row = Row.of(visits.stream().map(Visit::piece).toList(), scale);
        StringBuilder text = new StringBuilder();
        for (int cell = 0; cell < scale.cells(); cell += row.run(cell)) {
            int run = row.run(cell);
            if (row.letter(cell) == ' ') {
                text.append(" ".repeat(run));
            } else {
                String who = visits.get(row.cells()[cell]).gopher();
                who = who.length() <= run ? who : who.substring(who.length() - run);
                String fill = ansi.enabled() ? " " : "=";
                text.append(paint(style(Step.BURN), who + fill.repeat(run - who.length())));
            }
        }
        return text.toString().stripTrailing();
    }

    private record Visit(String gopher, Piece piece) {}

    /** Returns the digits at the end of a name, or all of it where there are none. */
    private static String number(String gopher) {
        String digits = gopher.replaceAll(".*?([0-9]*)$", "$1");
        return digits.isEmpty() ? harmless(gopher) : digits;
    }

    /** Names and sentences must not steer the terminal. */
    private static String harmless(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private String legend() {
        String steps = Stream.of(Step.values())
                .map(step -> paint(style(step), String.valueOf(Row.letter(step))) + " " + step.verb())
                .collect(Collectors.joining("   "));
        return steps + "   " + paint(WAIT_STYLE, ".") + " waits   " + paint(VIOLATION_STYLE, "!") + " not allowed";
    }

    private static String style(Step step) {
        return switch (step) {
            case LOAD -> "bg(117),fg(16)";
            case CARRY -> "bg(32),fg(231)";
            case BURN -> "bg(214),fg(16)";
            case COME_BACK -> "bg(36),fg(231)";
        };
    }

    private String paint(String styles, String text) {
        IStyle[] parsed = Style.parse(styles);
        return ansi.enabled() ? Style.on(parsed) + text + Style.reset.on() : text;
    }
}
