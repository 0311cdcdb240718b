package gophers.solutions;

import gophers.grader.report.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An answer to an exercise, as source files in a folder.
 *
 * @param name the folder's name
 */
record Answer(Course.Exercise exercise, Kind kind, String name, List<Path> sources) {

    enum Kind {
        REFERENCE,
        RIGHT,
        WRONG
    }

    /** Returns all answers to the exercise, the reference answer first. */
    static List<Answer> to(Course.Exercise exercise, Path solutions) throws IOException {
        List<Answer> answers = new ArrayList<>();
        Path reference = solutions.resolve(exercise.answerPath()).getParent();
        answers.add(new Answer(exercise, Kind.REFERENCE, "reference", sources(reference)));
        for (Kind kind : List.of(Kind.RIGHT, Kind.WRONG)) {
            Path folder = solutions
                    .resolve("answers")
                    .resolve(exercise.id())
                    .resolve(kind.name().toLowerCase());
            if (Files.isDirectory(folder)) {
                try (Stream<Path> folders = Files.list(folder)) {
                    for (Path answer :
                            folders.filter(Files::isDirectory).sorted().toList()) {
                        answers.add(
                                new Answer(exercise, kind, answer.getFileName().toString(), sources(answer)));
                    }
                }
            }
        }
        return answers;
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String toString() {
        return exercise.id() + " " + kind.name().toLowerCase() + ": " + name;
    }
}
