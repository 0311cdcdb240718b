package gophers.grader.report;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.Verdict;
import gophers.grader.verdict.VerdictFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A made-up course of two exercises in a folder: their sources, and the verdicts that were kept.
 *
 * @param root the course's folder
 */
record CourseFolder(Path root) {

    static final String MODULE = "module-02-concurrent-gophers";
    static final Course.Exercise OVEN = new Course.Exercise(
            "2.3", "The oven", 3, "gophers.concurrent.ex03.SharedOven", List.of("burns", "is free again"));
    static final Course.Exercise TURN =
            new Course.Exercise("2.4", "The turn", 2, "gophers.concurrent.ex04.OvenTurn", List.of("waits"));
    static final Course COURSE = new Course(
            "A course",
            List.of(new Course.Module("02", "concurrent gophers", MODULE, "gophers.concurrent", List.of(OVEN, TURN))));

    static CourseFolder in(Path root) throws IOException {
        CourseFolder folder = new CourseFolder(root);
        for (Course.Exercise exercise : List.of(OVEN, TURN)) {
            folder.write(
                    exercise.answerPath(),
                    "package x;\n\nclass " + exercise.testName().replace("Test", "") + " {}\n");
            folder.write(exercise.testPath(), "package x;\n");
        }
        return folder;
    }

    void write(String path, String text) throws IOException {
        Path file = root.resolve(MODULE).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void delete(String path) throws IOException {
        Files.delete(root.resolve(MODULE).resolve(path));
    }

    /** Keeps a verdict on the sources as they are now, as if this run had reached it. */
    void keep(String run, Course.Exercise exercise, Check... checks) {
        String before = System.setProperty(VerdictFiles.RUN_PROPERTY, run);
        VerdictFiles.write(
                root.resolve(MODULE).resolve("target/verdicts"),
                new Verdict(exercise.id(), exercise.title(), exercise.points(), List.of(checks)),
                exercise.javaPackage());
        if (before == null) {
            System.clearProperty(VerdictFiles.RUN_PROPERTY);
        } else {
            System.setProperty(VerdictFiles.RUN_PROPERTY, before);
        }
    }

    /** The same for all its checks in one state. */
    void keep(String run, Course.Exercise exercise, CheckState state) {
        keep(
                run,
                exercise,
                exercise.checks().stream()
                        .map(name -> new Check(name, state, state == CheckState.PASSED ? "" : "words"))
                        .toArray(Check[]::new));
    }
}
