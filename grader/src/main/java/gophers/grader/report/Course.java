package gophers.grader.report;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The table of contents, from {@code course.json}: what a report must speak of, also where a test, or a whole module, was
 * not run. It is made from the tests and held to them by the proof of the grader. Immutable.
 */
public record Course(String title, List<Module> modules) {

    /** The file's name, in the root of the course. */
    public static final String FILE = "course.json";

    /**
     * A module.
     *
     * @param number two digits
     * @param javaPackage the package of which the exercises' packages are parts
     */
    public record Module(String number, String name, String folder, String javaPackage, List<Exercise> exercises) {}

    /**
     * An exercise.
     *
     * @param answer the full name of the class that the learner fills in
     * @param checks the names of all its checks
     */
    public record Exercise(String id, String title, int points, String answer, List<String> checks) {

        /** Returns the simple name of the class with its tests. */
        public String testName() {
            return answer.substring(answer.lastIndexOf('.') + 1) + "Test";
        }

        public String javaPackage() {
            return answer.substring(0, answer.lastIndexOf('.'));
        }

        /** Returns the path of the answer's source in its module. */
        public String answerPath() {
            return "src/main/java/" + answer.replace('.', '/') + ".java";
        }

        /** Returns the path of the tests' source in its module. */
        public String testPath() {
            return "src/test/java/" + answer.replace('.', '/') + "Test.java";
        }
    }

    /** @throws IOException if the file cannot be read, with words for the learner */
    public static Course read(Path root) throws IOException {
        Path file = root.resolve(FILE);
        try {
            Course course = new Gson().fromJson(Files.readString(file), Course.class);
            if (course != null && course.modules() != null) {
                return course;
            }
        } catch (IOException | JsonParseException unreadable) {
            // Said below, in one way for every cause.
        }
        throw new IOException(file + " is missing or cannot be read. Bring it back: git checkout -- " + FILE);
    }
}
