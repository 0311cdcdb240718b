package gophers.grader.jvm;

import gophers.grader.Exercise;
import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Grades one test class in child JVMs: this is the core of the grader. Whatever the exercise does to its JVM, there is a
 * result for every test. For one thread.
 */
public final class ExerciseRun {

    /** A test that ends its JVM costs a new one for the tests after it; an exercise has far fewer tests than this. */
    private static final int MOST_CHILDREN = 50;
    /** A JVM may end before its first test because the machine is very busy; one that does so again never gets there. */
    private static final int MOST_FALSE_STARTS = 2;

    /**
     * Beats, two a second, without any other word: before the first test, after the last one, or between two. Long,
     * because a JVM that shares two cores with fifty others needs half a minute to load what it needs.
     */
    private static final int MOST_BEATS_OUTSIDE = 120;
    /** The same for a running test, for the case that the child's own watch does not end it. */
    private static final int MOST_BEATS_INSIDE = 240;

    private final String testClass;
    private final boolean optimised;
    private final String classPath;
    private final Consumer<String> output;
    private final Consumer<String> films;
    private final int runs;
    private final List<Map<String, Check>> finished = new ArrayList<>();
    private final Map<String, String> planned = new LinkedHashMap<>();
    private final Map<String, Check> ended = new LinkedHashMap<>();
    private final Set<String> completed = new HashSet<>();
    private int ends;
    private int beats;
    private String running;
    private String runningName;
    private String broken;

    private ExerciseRun(
            String testClass,
            boolean optimised,
            String classPath,
            int runs,
            Consumer<String> output,
            Consumer<String> films) {
        this.testClass = testClass;
        this.optimised = optimised;
        this.classPath = classPath;
        this.runs = runs;
        this.output = output;
        this.films = films;
    }

    /**
     * Runs all tests of the class, which carries {@link Exercise}.
     *
     * @param classPath what the child's class path shall be
     * @param output gets each line that the exercise prints
     * @return what came of each test, by JUnit's unique id, in the order in which they ran
     */
    public static Map<String, Check> grade(Class<?> testClass, String classPath, Consumer<String> output) {
        return grade(testClass, classPath, output, film -> {});
    }

    /**
     * Runs all tests of the class several times, in the same JVM as long as that is fit for it. Each time the exercise's
     * classes are loaded anew.
     *
     * @return what came of each test in each run; fewer runs if the grader fails
     */
    public static List<Map<String, Check>> gradeOften(Class<?> testClass, String classPath, int runs) {
        boolean optimised = testClass.getAnnotation(Exercise.class).optimised();
        return new ExerciseRun(testClass.getName(), optimised, classPath, runs, line -> {}, film -> {}).grade();
    }

    /**
     * The same for one who also wants to see it.
     *
     * @param films gets each film, as JSON
     */
    static Map<String, Check> grade(
            Class<?> testClass, String classPath, Consumer<String> output, Consumer<String> films) {
        boolean optimised = testClass.getAnnotation(Exercise.class).optimised();
        return grade(testClass.getName(), optimised, classPath, output, films);
    }

    static Map<String, Check> grade(
            String testClass, boolean optimised, String classPath, Consumer<String> output, Consumer<String> films) {
        return new ExerciseRun(testClass, optimised, classPath, 1, output, films)
                .grade()
                .getLast();
    }

    private List<Map<String, Check>> grade() {
        try {
            runChildren();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            broken = "the grading was interrupted";
        } catch (IOException failed) {
            broken = "no JVM could be started for the exercise: " + failed.getMessage();
        }
        if (broken != null) {
            finished.add(results());
        }
        return finished;
    }

    /** Whether this JVM has the full compiler, as tests have that say they need it. */
    public static boolean isOptimisedHere() {
        return ChildJvm.isOptimised();
    }

    private void runChildren() throws IOException, InterruptedException {
        List<String> open = List.of();
        int falseStarts = 0;
        for (int child = 0; child < MOST_CHILDREN * runs; child++) {
            int before = ends;
            // A child that ended early may not have told all that is planned.
            boolean nothingHasRun = ended.isEmpty() && completed.isEmpty();
            String epitaph = runChild(nothingHasRun ? List.of() : arguments(open));
            open = planned.keySet().stream().filter(id -> !hasRun(id)).toList();
            if (broken == null && open.isEmpty() && !planned.isEmpty()) {
                // Its last test left the JVM unfit to say so itself.
                finishRun();
            }
            if (broken != null || finished.size() == runs) {
                return;
            }
            falseStarts = ends == before ? falseStarts + 1 : 0;
            if (falseStarts == MOST_FALSE_STARTS) {
                broken = "the JVM of the exercise ran no test. " + epitaph;
                return;
            }
        }
        broken = "the exercise ended %d JVMs".formatted(MOST_CHILDREN * runs);
    }

    private void finishRun() {
        finished.add(results());
        planned.clear();
        ended.clear();
        completed.clear();
    }

    private boolean hasRun(String plannedId) {
        return ended.containsKey(plannedId) || completed.contains(plannedId);
    }

    /** The tests to run, and those that are not to run again although they belong to a method that has to. */
    private List<String> arguments(List<String> open) {
        return Stream.concat(
                        open.stream(),
                        ended.keySet().stream()
                                .filter(id -> open.stream().anyMatch(method -> id.startsWith(method + "/")))
                                .map(id -> ChildMain.NOT_AGAIN + id))
                .toList();
    }

    /** Returns how the child ended if it has run no test. */
    private String runChild(List<String> testIds) throws IOException, InterruptedException {
        running = null;
        int before = ends;
        int left = runs - finished.size();
        try (ChildJvm child = new ChildJvm(classPath, testClass, optimised, left, testIds)) {
            beats = 0;
            Optional<Message> next = child.next();
            while (next.isPresent() && !standsStill()) {
                take(next.get());
                if (broken != null || finished.size() == runs || !next.get().clean()) {
                    // It is ended here: by itself it would wait 0.3 s for its own thread that reads from its parent.
                    return "";
                }
                next = child.next();
            }
            if (running != null) {
                String text = standsStill() ? "It did not come to an end, and was ended." : child.epitaph();
                ended.putIfAbsent(running, new Check(runningName, CheckState.FAILED, text));
                ends++;
            } else if (standsStill()) {
                broken = "the JVM of the exercise stood still while no test was running";
            }
            return ends == before && broken == null ? child.epitaph() : "";
        }
    }

    private boolean standsStill() {
        return beats > (running == null ? MOST_BEATS_OUTSIDE : MOST_BEATS_INSIDE);
    }

    private void take(Message message) {
        beats = message.kind() == Message.Kind.BEAT ? beats + 1 : 0;
        switch (message.kind()) {
            case PLANNED -> planned.put(message.id(), message.text());
            case STARTED -> {
                running = message.id();
                runningName = message.text();
            }
            case ENDED -> {
                // What was said first counts: afterwards the JVM may be ending.
                ended.putIfAbsent(message.id(), message.check());
                ends++;
                running = null;
            }
            case OUTPUT -> output.accept(message.text());
            case FILM -> films.accept(message.text());
            case COMPLETED -> {
                completed.add(message.id());
                ends++;
            }
            case BROKEN -> broken = message.text();
            case DONE -> {
                if (planned.keySet().stream().allMatch(this::hasRun)) {
                    finishRun();
                } else {
                    broken = "JUnit has not run all tests";
                }
            }
            case BEAT -> {
                // Nothing to keep.
            }
        }
    }

    private Map<String, Check> results() {
        if (broken == null) {
            return new LinkedHashMap<>(ended);
        }
        Map<String, Check> all = new LinkedHashMap<>(ended);
        String text = "The grader itself failed: " + broken;
        List<String> ids = new ArrayList<>(planned.keySet());
        ids.stream()
                .filter(id -> !hasRun(id))
                .forEach(id -> all.put(id, new Check(planned.get(id), CheckState.BROKEN, text)));
        if (all.isEmpty() || ids.stream().allMatch(this::hasRun)) {
            all.put(testClass, new Check(testClass, CheckState.BROKEN, text));
        }
        return all;
    }
}
