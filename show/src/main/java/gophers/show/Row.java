package gophers.show;

import java.util.List;
import java.util.Locale;

/** What came of a curve: an outcome for each of its counts. Immutable. */
record Row(Programme.Curve curve, List<Outcome> outcomes) {

    private static final String LABEL = "%-36s";

    boolean isMeasured() {
        return outcomes.stream().allMatch(Outcome::isMeasured);
    }

    /** Returns the table of all curves: predicted beside measured, for each count. */
    static String table(List<Row> rows) {
        StringBuilder text = new StringBuilder("\n");
        text.append(LABEL.formatted("With more of them: predicted, measured"));
        Programme.COUNTS.forEach(count -> text.append("%11s".formatted("n = " + count)));
        text.append("\n");
        rows.forEach(row -> text.append(row.line()).append("\n"));
        return text.toString();
    }

    private String line() {
        StringBuilder line = new StringBuilder(LABEL.formatted(curve.name()));
        for (Outcome outcome : outcomes) {
            if (!outcome.isMeasured()) {
                return LABEL.formatted(curve.name()) + "  " + outcome.why();
            }
            line.append(
                    String.format(Locale.ROOT, "  %4.2f %4.2f", outcome.act().predicted(), outcome.measured()));
        }
        return line.toString();
    }
}
