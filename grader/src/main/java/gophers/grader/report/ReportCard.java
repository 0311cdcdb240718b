package gophers.grader.report;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.ExerciseState;
import gophers.grader.verdict.Verdict;
import gophers.grader.verdict.VerdictFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the learner is, exercise by exercise. Immutable.
 *
 * @param entries one an exercise, in the course's order
 */
record ReportCard(Course course, Run run, List<Entry> entries) {

    /**
     * One exercise.
     *
     * @param now whether this run has graded it, or should have
     * @param changed whether it was solved once, and its sources have changed since
     * @param place {@code path:line} of what to fill in
     */
    record Entry(
            Course.Module module,
            Course.Exercise exercise,
            Verdict verdict,
            boolean now,
            boolean changed,
            String place) {

        ExerciseState state() {
            return verdict.state();
        }

        int points() {
            return state() == ExerciseState.SOLVED ? exercise.points() : 0;
        }

        String command() {
            return "mvn test -pl %s -am -Dtest=%s".formatted(module.folder(), exercise.testName());
        }

        /** Whether a part of it is right, and the rest is still to be written. */
        boolean isHalfWritten() {
            return now && state() == ExerciseState.IN_PROGRESS && !verdict.isRed();
        }

        List<Check> failures() {
            return verdict.checks().stream()
                    .filter(check -> check.state().isRed())
                    .toList();
        }
    }

    /** Reads what the modules have kept, and adds what is missing. */
    static ReportCard of(Course course, Run run, Path root) {
        List<Entry> entries = new ArrayList<>();
        for (Course.Module module : course.modules()) {
            for (Course.Exercise exercise : module.exercises()) {
                entries.add(entry(run, root, module, exercise));
            }
        }
        return new ReportCard(course, run, List.copyOf(entries));
    }

    private static Entry entry(Run run, Path root, Course.Module module, Course.Exercise exercise) {
        Path folder = root.resolve(module.folder());
        boolean inRun = run.projects().contains(module.folder());
        Optional<VerdictFiles.Kept> last = VerdictFiles.read(folder, exercise.id());
        Optional<VerdictFiles.Kept> kept =
                last.filter(any -> any.sources().equals(VerdictFiles.fingerprint(folder, exercise.javaPackage())));
        boolean changed = kept.isEmpty()
                && last.filter(any -> any.verdict().state() == ExerciseState.SOLVED)
                        .isPresent();
        boolean graded = kept.filter(any -> any.run().equals(run.id())).isPresent();
        boolean shouldBe = inRun && run.asksFor(exercise);
        List<Check> checks = new ArrayList<>();
        if (kept.isPresent() && (graded || !shouldBe)) {
            checks.addAll(kept.get().verdict().checks());
        }
        String inModule = module.folder() + "/";
        if (!Files.exists(folder.resolve(exercise.answerPath()))) {
            checks.add(broken("the class to fill in is there", missing(inModule + exercise.answerPath())));
        } else if (!Files.exists(folder.resolve(exercise.testPath()))) {
            checks.add(broken("its tests are there", missing(inModule + exercise.testPath())));
        } else if (checks.isEmpty() && shouldBe) {
            checks.add(broken(
                    "could be graded",
                    "It was not graded: module " + module.number()
                            + " does not compile, or its build ended early. The reason stands further up."));
        } else if (!checks.isEmpty() && checks.stream().noneMatch(check -> check.state() == CheckState.BROKEN)) {
            // Where the grader failed, a check without a result says nothing about the file.
            List<String> names = checks.stream().map(Check::name).toList();
            exercise.checks().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> checks.add(broken(
                            name,
                            "This check is no longer in " + exercise.testName() + ". "
                                    + bringBack(inModule + exercise.testPath()))));
        }
        Verdict verdict = new Verdict(exercise.id(), exercise.title(), exercise.points(), checks);
        return new Entry(module, exercise, verdict, graded || shouldBe, changed, Places.find(root, module, exercise));
    }

    private static Check broken(String name, String message) {
        return new Check(name, CheckState.UNGRADED, message);
    }

    private static String missing(String path) {
        return path + " is not there. " + bringBack(path);
    }

    private static String bringBack(String path) {
        return "Bring it back:\n  git checkout -- " + path;
    }

    long solved() {
        return count(ExerciseState.SOLVED);
    }

    private long count(ExerciseState state) {
        return entries.stream().filter(entry -> entry.state() == state).count();
    }

    int points() {
        return entries.stream().mapToInt(Entry::points).sum();
    }

    int maxPoints() {
        return entries.stream().mapToInt(entry -> entry.exercise().points()).sum();
    }

    /** Returns the first exercise that is not solved, if there is one. */
    Optional<Entry> next() {
        return entries.stream()
                .filter(entry -> entry.state() != ExerciseState.SOLVED)
                .findFirst();
    }

    /** Returns the exercises of this run in which something has to be mended. */
    List<Entry> red() {
        return entries.stream()
                .filter(entry -> entry.now() && entry.verdict().isRed())
                .toList();
    }

    /** Returns the exercises of this run that are written in part, with nothing wrong in that part. */
    List<Entry> halfWritten() {
        return entries.stream().filter(Entry::isHalfWritten).toList();
    }

    /** Whether a filter was given that no exercise matches. */
    boolean nothingMatched() {
        return run.hasFilter() && entries.stream().noneMatch(Entry::now);
    }

    /** Whether the build may be green. */
    boolean isGreen() {
        boolean allSolved =
                entries.stream().filter(Entry::now).allMatch(entry -> entry.state() == ExerciseState.SOLVED);
        return red().isEmpty() && !nothingMatched() && (allSolved || !run.strict());
    }
}
