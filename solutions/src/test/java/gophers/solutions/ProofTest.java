package gophers.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import gophers.grader.Exercise;
import gophers.grader.jvm.ExerciseRun;
import gophers.grader.report.Course;
import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The proof of the grader: skeletons are "not started", right answers are solved, and each wrong answer is caught for the
 * reason that it declares.
 *
 * <p>{@code -Dproof.only=1.5,1.7} proves these exercises only; {@code -Dproof.runs=5} grades every answer in so many JVMs,
 * {@code -Dproof.again=20} so often in each of them. {@code -Dproof.lanes=4} has so many JVMs at a time.
 */
class ProofTest {

    private static final int JVMS = Integer.getInteger("proof.runs", 1);
    private static final int AGAIN = Integer.getInteger("proof.again", 1);
    private static final List<String> ONLY = Arrays.stream(
                    System.getProperty("proof.only", "").split(","))
            .filter(id -> !id.isBlank())
            .toList();
    private static final ProofTable TABLE = new ProofTable();
    private static final ProofLanes LANES = new ProofLanes();

    @TestFactory
    Stream<DynamicContainer> the_grader_tells_right_from_wrong() throws IOException {
        Path root = CourseRoot.find();
        Path solutions = root.resolve("solutions");
        List<Course.Exercise> exercises = Course.read(root).modules().stream()
                .flatMap(module -> module.exercises().stream())
                .filter(exercise -> ONLY.isEmpty() || ONLY.contains(exercise.id()))
                .toList();
        List<DynamicContainer> rounds = new ArrayList<>();
        for (int jvm = 1; jvm <= JVMS; jvm++) {
            for (Course.Exercise exercise : exercises) {
                String name = "%s %s, JVM %d".formatted(exercise.id(), exercise.title(), jvm);
                rounds.add(dynamicContainer(name, proofs(exercise, solutions, jvm)));
            }
        }
        return rounds.stream();
    }

    private static Stream<DynamicTest> proofs(Course.Exercise exercise, Path solutions, int jvm) {
        Path target = solutions.resolve("target/answers/" + jvm);
        try {
            List<DynamicTest> tests = new ArrayList<>();
            if (jvm == 1) {
                tests.add(LANES.test(exercise, exercise.id() + " skeleton", () -> proveSkeleton(exercise)));
            }
            for (Answer answer : Answer.to(exercise, solutions)) {
                tests.add(LANES.test(exercise, answer.toString(), () -> prove(answer, target, jvm)));
            }
            return tests.stream();
        } catch (IOException | ClassNotFoundException failed) {
            throw new IllegalStateException("the answers to " + exercise.id() + " cannot be read", failed);
        }
    }

    private static void proveSkeleton(Course.Exercise exercise) throws Exception {
        Answer skeleton = new Answer(exercise, Answer.Kind.REFERENCE, "skeleton", List.of());
        Overlay nothing = new Overlay(skeleton, Path.of("nothing"));
        Collection<Check> checks = grade(exercise, nothing.classPath());
        assertThat(checks)
                .as("the checks of a skeleton")
                .hasSameSizeAs(exercise.checks())
                .allMatch(check -> check.state() == CheckState.NOT_STARTED);
    }

    private static void prove(Answer answer, Path target, int jvm) throws Exception {
        Overlay overlay;
        Expectation expected;
        try {
            overlay = Overlay.compile(answer, target);
            overlay.assertStandsForTheSkeleton();
            expected = expectation(answer, overlay);
        } catch (Exception | AssertionError unfit) {
            TABLE.add(answer, false);
            TABLE.complain(answer, "could not be graded: " + unfit.getMessage());
            throw unfit;
        }
        List<String> differences = new ArrayList<>();
        long start = System.nanoTime();
        int run = 0;
        for (Map<String, Check> checks : gradeOften(answer.exercise(), overlay.classPath())) {
            run++;
            List<String> ofThisRun = expected.differences(answer.exercise().checks(), checks.values());
            TABLE.add(answer, ofThisRun.isEmpty());
            for (String difference : ofThisRun) {
                differences.add("run %d of %d in JVM %d: %s".formatted(run, AGAIN, jvm, difference));
            }
        }
        differences.forEach(difference -> TABLE.complain(answer, difference));
        TABLE.took(answer, System.nanoTime() - start);
        assertThat(differences).as(answer.toString()).isEmpty();
        assertThat(run).as("the runs of " + answer).isEqualTo(AGAIN);
    }

    private static Expectation expectation(Answer answer, Overlay overlay) throws Exception {
        URL[] urls = {overlay.classes().toUri().toURL()};
        try (URLClassLoader loader = new ChildFirst(urls, ProofTest.class.getClassLoader())) {
            Class<?> type = loader.loadClass(answer.exercise().answer());
            WrongAnswer wrong = type.getAnnotation(WrongAnswer.class);
            assertThat(wrong != null)
                    .as("%s carries @WrongAnswer if, and only if, it lies among the wrong ones", answer)
                    .isEqualTo(answer.kind() == Answer.Kind.WRONG);
            assertThat(type.getAnnotation(RightAnswer.class) != null)
                    .as("%s carries @RightAnswer if, and only if, it lies among the right ones", answer)
                    .isEqualTo(answer.kind() == Answer.Kind.RIGHT);
            return wrong == null ? Expectation.solved() : Expectation.of(wrong);
        }
    }

    /** Stress wants the machine as it is in a JVM that has just begun. */
    private static List<Map<String, Check>> gradeOften(Course.Exercise exercise, String classPath)
            throws ClassNotFoundException {
        Class<?> test = Overlay.testOf(exercise);
        if (!test.getAnnotation(Exercise.class).optimised()) {
            return ExerciseRun.gradeOften(test, classPath, AGAIN);
        }
        List<Map<String, Check>> runs = new ArrayList<>();
        for (int run = 1; run <= AGAIN; run++) {
            runs.addAll(ExerciseRun.gradeOften(test, classPath, 1));
        }
        return runs;
    }

    private static Collection<Check> grade(Course.Exercise exercise, String classPath) throws ClassNotFoundException {
        return ExerciseRun.grade(Overlay.testOf(exercise), classPath, line -> {})
                .values();
    }

    @AfterAll
    static void show() {
        LANES.close();
        System.out.println(TABLE.render());
    }

    /** Loads the answer's class from the answer's own folder, although the reference has the same name. */
    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(URL[] urls, ClassLoader parent) {
            super(urls, parent);
        }

        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            try {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : findClass(name);
            } catch (ClassNotFoundException notHere) {
                return super.loadClass(name);
            }
        }
    }
}
