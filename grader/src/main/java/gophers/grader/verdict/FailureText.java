package gophers.grader.verdict;

import gophers.yard.MisuseException;
import gophers.yard.TodoException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opentest4j.TestAbortedException;

/** Turns what a test threw into a state and a sentence for the learner. */
public final class FailureText {

    private FailureText() {}

    /** Returns the check with this name that ended with this throwable, or that passed if there is none. */
    public static Check check(String name, Throwable thrown) {
        if (thrown == null) {
            return new Check(name, CheckState.PASSED, "");
        }
        Optional<TodoException> todo = find(thrown, TodoException.class);
        if (todo.isPresent()) {
            return new Check(name, CheckState.NOT_STARTED, todo.get().getMessage());
        }
        if (find(thrown, BrokenGraderException.class).isPresent()) {
            return new Check(name, CheckState.BROKEN, "The grader itself failed: " + describe(thrown));
        }
        Optional<UndecidedException> undecided = find(thrown, UndecidedException.class);
        if (undecided.isPresent()) {
            return new Check(name, CheckState.UNDECIDED, undecided.get().getMessage());
        }
        if (thrown instanceof TestAbortedException) {
            return new Check(name, CheckState.SKIPPED, "It was told not to run: " + thrown.getMessage());
        }
        return new Check(name, CheckState.FAILED, sentence(thrown) + LastMoments.before(thrown));
    }

    /** Returns what happened, in words. An {@link AssertionError} already says it; anything else is explained. */
    public static String sentence(Throwable thrown) {
        if (thrown instanceof AssertionError && !message(thrown).isEmpty()) {
            return message(thrown);
        }
        if (thrown instanceof MisuseException) {
            return "The yard was misused: " + message(thrown) + at(thrown) + ".";
        }
        if (thrown instanceof ExceptionInInitializerError || isAboutAnInitialiser(thrown)) {
            return "What a class does while it is loaded, in a static field or block, has failed: " + describe(thrown)
                    + ".";
        }
        if (thrown instanceof IncompatibleClassChangeError || thrown instanceof NoClassDefFoundError) {
            return "The class no longer has the form that its tests were compiled against (" + message(thrown)
                    + "). Give the names, parameters and return types of the skeleton back to it.";
        }
        if (thrown instanceof StackOverflowError) {
            return "The stack overflowed: a method calls itself without end" + at(thrown) + ".";
        }
        if (thrown instanceof InterruptedException) {
            return "An InterruptedException came out" + at(thrown) + " where the contract names none.";
        }
        return "Something was thrown that the contract does not name: " + describe(thrown) + ".";
    }

    /** The JVM says so of a class whose initialiser has failed before; that it has no other form is not the point. */
    private static boolean isAboutAnInitialiser(Throwable thrown) {
        return thrown instanceof NoClassDefFoundError && message(thrown).startsWith("Could not initialize class");
    }

    /** Returns type, message, place and, if there is one, the root cause. */
    public static String describe(Throwable thrown) {
        String text = named(thrown) + at(thrown);
        Throwable root = root(thrown);
        return root == thrown ? text : text + ", caused by " + named(root) + at(root);
    }

    /** The last of the causes, or the last before they go in a circle. */
    private static Throwable root(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable root = thrown;
        while (seen.add(root) && root.getCause() != null && !seen.contains(root.getCause())) {
            root = root.getCause();
        }
        return root;
    }

    private static String named(Throwable thrown) {
        String simple = thrown.getClass().getSimpleName();
        String name = simple.isEmpty() ? thrown.getClass().getName() : simple;
        String message = message(thrown);
        return message.isEmpty() ? name : name + " (" + message + ")";
    }

    /** What the throwable says, without blanks around it; the learner's own one may fail even at that. */
    private static String message(Throwable thrown) {
        try {
            return Objects.requireNonNullElse(thrown.getMessage(), "").strip();
        } catch (RuntimeException broken) {
            return "its getMessage threw " + broken.getClass().getSimpleName();
        }
    }

    private static String at(Throwable thrown) {
        return Frames.inAnswer(thrown.getStackTrace())
                .map(line -> " at " + line)
                .orElse("");
    }

    /** Returns the first throwable of this type among the thrown one, its causes and the suppressed ones. */
    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return all(thrown).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Returns the thrown one, its causes and the suppressed ones, each once, the nearest first. */
    public static List<Throwable> all(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> all = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(thrown);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                all.add(next);
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                Collections.addAll(open, next.getSuppressed());
            }
        }
        return all;
    }
}
