package gophers.grader.jvm;

import gophers.grader.Exercise;
import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Grades one test class in child JVMs: this is the core of the grader. Whatever the exercise does to its JVM, there is a
 * result for every test. For one thread.
 */
public final class ExerciseRun {

    /** A test that ends its JVM costs a new one for the tests after it; an exercise has far fewer tests than this. */
    private static final int MOST_CHILDREN = 50;

    private final String testClass;
    private final boolean optimised;
    private final String classPath;
    private final Consumer<String> output;
    private final Map<String, String> planned = new LinkedHashMap<>();
    private final Map<String, Check> ended = new LinkedHashMap<>();
    private String running;
    private String runningName;
    private String broken;

    private ExerciseRun(String testClass, boolean optimised, String classPath, Consumer<String> output) {
        this.testClass = testClass;
        this.optimised = optimised;
        this.classPath = classPath;
        this.output = output;
    }

    /**
     * Runs all tests of the class, which carries {@link Exercise}.
     *
     * @param classPath what the child's class path shall be
     * @param output gets each line that the exercise prints
     * @return what came of each test, by JUnit's unique id, in the order in which they ran
     */
    public static Map<String, Check> grade(Class<?> testClass, String classPath, Consumer<String> output) {
        boolean optimised = testClass.getAnnotation(Exercise.class).optimised();
        ExerciseRun run = new ExerciseRun(testClass.getName(), optimised, classPath, output);
        try {
            run.runChildren();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            run.broken = "the grading was interrupted";
        } catch (IOException failed) {
            run.broken = "no JVM could be started for the exercise: " + failed.getMessage();
        }
        return run.results();
    }

    /** Whether this JVM has the full compiler, as tests have that say they need it. */
    public static boolean isOptimisedHere() {
        return ChildJvm.isOptimised();
    }

    private void runChildren() throws IOException, InterruptedException {
        List<String> open = List.of();
        for (int child = 0; child < MOST_CHILDREN; child++) {
            int before = ended.size();
            runChild(open);
            open = planned.keySet().stream().filter(id -> !hasRun(id)).toList();
            if (broken != null || open.isEmpty()) {
                return;
            }
            if (ended.size() == before) {
                broken = "the JVM of the exercise ran no test";
                return;
            }
        }
        broken = "the exercise ended %d JVMs".formatted(MOST_CHILDREN);
    }

    /** A test template has run when one of its invocations has. */
    private boolean hasRun(String plannedId) {
        return ended.keySet().stream().anyMatch(id -> id.equals(plannedId) || id.startsWith(plannedId + "/"));
    }

    private void runChild(List<String> testIds) throws IOException, InterruptedException {
        running = null;
        try (ChildJvm child = new ChildJvm(classPath, testClass, optimised, testIds)) {
            boolean done = false;
            for (Optional<Message> next = child.next(); next.isPresent() && !done; next = child.next()) {
                done = next.get().kind() == Message.Kind.DONE;
                take(next.get());
            }
            if (done || broken != null) {
                return;
            }
            if (running != null) {
                ended.put(running, new Check(runningName, CheckState.FAILED, child.epitaph()));
            } else if (ended.isEmpty()) {
                broken = child.epitaph();
            }
        }
    }

    private void take(Message message) {
        switch (message.kind()) {
            case PLANNED -> planned.put(message.id(), message.text());
            case STARTED -> {
                running = message.id();
                runningName = message.text();
            }
            case ENDED -> {
                ended.put(message.id(), message.check());
                running = null;
            }
            case OUTPUT -> output.accept(message.text());
            case BROKEN -> broken = message.text();
            case BEAT, DONE -> {
                // Nothing to keep.
            }
        }
    }

    private Map<String, Check> results() {
        if (broken == null) {
            return ended;
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
