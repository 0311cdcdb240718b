package gophers.solutions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the proof has found, an exercise a line. Thread-safe. */
final class ProofTable {

    /** Hours of repetitions are not lost when the last one does not come to its end. */
    private static final Path SO_FAR = Path.of("target", "proof-so-far.txt");

    ProofTable() {
        keep();
    }

    private static final class Row {
        private int right;
        private int accepted;
        private int wrong;
        private int caught;
        private long nanos;
    }

    private final Map<String, Row> rows = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();

    synchronized void took(Answer answer, long nanos) {
        rowOf(answer).nanos += nanos;
        keep();
    }

    private void keep() {
        try {
            Files.writeString(SO_FAR, render());
        } catch (IOException unimportant) {
            // It is printed at the end, too.
        }
    }

    private Row rowOf(Answer answer) {
        return rows.computeIfAbsent(
                answer.exercise().id() + " " + answer.exercise().title(), id -> new Row());
    }

    synchronized void add(Answer answer, boolean asExpected) {
        Row row = rowOf(answer);
        if (answer.kind() == Answer.Kind.WRONG) {
            row.wrong++;
            row.caught += asExpected ? 1 : 0;
        } else {
            row.right++;
            row.accepted += asExpected ? 1 : 0;
        }
    }

    synchronized void complain(Answer answer, String difference) {
        complaints.add("  " + answer + ": " + difference);
        keep();
    }

    synchronized String render() {
        StringBuilder text = new StringBuilder("\nThe proof of the grader (each answer graded in JVMs of its own)\n");
        text.append("%-46s %18s %18s %9s%n".formatted("exercise", "right, accepted", "wrong, caught", "time"));
        rows.forEach((name, row) -> text.append("%-46s %7d of %7d %7d of %7d %7.1f s%n"
                .formatted(name, row.accepted, row.right, row.caught, row.wrong, row.nanos / 1e9)));
        complaints.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
