package gophers.grader.report;

import gophers.grader.report.ReportCard.Entry;
import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A made-up course in which an exercise is in each state. */
final class SampleCourse {

    private static final Check RIGHT = check("lets one gopher burn at a time", CheckState.PASSED, "");
    private static final Check TODO =
            check("is free again", CheckState.NOT_STARTED, "exercise 2.3 is not started: let one in");

    private static final List<Entry> ENTRIES = new ArrayList<>();
    static final Course COURSE = new Course(
            "Concurrency is not parallelism",
            List.of(
                    module(
                            "01",
                            "one gopher",
                            "module-01-one-gopher",
                            entry("1.1", "One gopher burns a pile", "Gopher", 2, RIGHT, RIGHT),
                            entry(
                                    "1.5",
                                    "A gopher on a thread of its own",
                                    "HiredGopher",
                                    3,
                                    RIGHT,
                                    check(
                                            "reports an error to its boss",
                                            CheckState.FAILED,
                                            "The fire went out, and the caller of result() was told: null."),
                                    check("works while its boss goes on", CheckState.FAILED, """
                                            Nobody gets on any more.
                                            This is a deadlock: each waits for what another one holds.
                                            Gopher-1 holds a StringBuilder (taken in both), and waits for a lock at TwoLocks.java:13: a StringBuffer, which gopher-2 holds.
                                            Gopher-2 holds a StringBuffer (taken in both), and waits for a lock at TwoLocks.java:13: a StringBuilder, which gopher-1 holds.
                                            Before that: gopher-1 is between its two locks; gopher-2 is between its two locks; gopher-1 goes on; gopher-2 goes on.
                                            The contract: no two gophers wait for each other."""))),
                    module(
                            "02",
                            "concurrent gophers",
                            "module-02-concurrent-gophers",
                            entry("2.1", "Count for everybody", "BurnCounter", 2, RIGHT, TODO),
                            entry(
                                    "2.2",
                                    "Every book is taken exactly once, whoever comes first",
                                    "SharedPile",
                                    3,
                                    check("loses no book", CheckState.FAILED, """
                                            One book was lost.
                                            What came out:
                                              1             12 times   ✗ One book was lost.
                                              2         51,213 times     both books are counted""")),
                            entry(
                                    "2.3",
                                    "One gopher at the oven",
                                    "SharedOven",
                                    3,
                                    RIGHT,
                                    check(
                                            "keeps nobody waiting",
                                            CheckState.UNDECIDED,
                                            "The stress run cannot tell on this machine.")),
                            entry(
                                    "2.4",
                                    "Wait for your turn",
                                    "OvenTurn",
                                    3,
                                    check(
                                            "waits",
                                            CheckState.BROKEN,
                                            "The grader itself failed: no JVM could be started for the exercise.")),
                            entry(
                                    "2.5",
                                    "First come, first served",
                                    "OvenQueue",
                                    3,
                                    RIGHT,
                                    check("gives up", CheckState.SKIPPED, "It was told not to run: for a reason")),
                            entry("2.6", "Carts to borrow", "CartPark", 2, TODO, TODO),
                            entry("2.7", "Both ways at once", "CartSwap", 3, RIGHT, TODO)),
                    module(
                            "03",
                            "pipeline gophers",
                            "module-03-pipeline-gophers",
                            entry(
                                    "3.1",
                                    "Hand over",
                                    "HandOver",
                                    4,
                                    check(
                                            "could be graded",
                                            CheckState.UNGRADED,
                                            "It was not graded: module 03 does not compile, or its build ended early. The reason stands further up."))),
                    module(
                            "04",
                            "parallel gophers",
                            "module-04-parallel-gophers",
                            entry("4.1", "Split a pile", "SplitPile", 2))));

    private SampleCourse() {}

    private record Made(Course.Exercise exercise, List<Check> checks) {}

    private static Check check(String name, CheckState state, String message) {
        return new Check(name, state, message);
    }

    private static Made entry(String id, String title, String name, int points, Check... checks) {
        List<String> names = Arrays.stream(checks).map(Check::name).toList();
        String answer = "gophers.x.ex0%s.%s".formatted(id.substring(2), name);
        return new Made(new Course.Exercise(id, title, points, answer, names), List.of(checks));
    }

    private static Course.Module module(String number, String name, String folder, Made... exercises) {
        List<Course.Exercise> all = Arrays.stream(exercises).map(Made::exercise).toList();
        Course.Module module = new Course.Module(number, name, folder, "gophers.x", all);
        for (Made made : exercises) {
            Course.Exercise exercise = made.exercise();
            ENTRIES.add(new Entry(
                    module,
                    exercise,
                    new Verdict(exercise.id(), exercise.title(), exercise.points(), made.checks()),
                    !made.checks().isEmpty(),
                    exercise.id().equals("4.1"),
                    folder + "/" + exercise.answerPath() + ":27"));
        }
        return module;
    }

    static ReportCard card() {
        return new ReportCard(COURSE, new Run("run 7", List.of(), "", false), List.copyOf(ENTRIES));
    }

    /** A card with one failure that says this. */
    static ReportCard saying(String message) {
        Entry first = ENTRIES.getFirst();
        Verdict verdict = new Verdict("1.1", "", 2, List.of(check("burns", CheckState.FAILED, message)));
        Entry failed = new Entry(first.module(), first.exercise(), verdict, true, false, first.place());
        return new ReportCard(COURSE, card().run(), List.of(failed));
    }

    /** The same course with everything solved. */
    static ReportCard allSolved() {
        return new ReportCard(
                COURSE,
                card().run(),
                ENTRIES.stream()
                        .map(entry -> new Entry(
                                entry.module(),
                                entry.exercise(),
                                new Verdict(
                                        entry.exercise().id(),
                                        "",
                                        entry.exercise().points(),
                                        List.of(RIGHT)),
                                true,
                                false,
                                entry.place()))
                        .toList());
    }
}
