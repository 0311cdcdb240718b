package gophers.grader.verdict;

import gophers.yard.MisuseException;
import gophers.yard.TodoException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
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
        return new Check(name, CheckState.FAILED, sentence(thrown));
    }

    /** Returns what happened, in words. An {@link AssertionError} already says it; anything else is explained. */
    public static String sentence(Throwable thrown) {
        if (thrown instanceof AssertionError && thrown.getMessage() != null) {
            return thrown.getMessage().strip();
        }
        if (thrown instanceof MisuseException) {
            return "The yard was misused: " + thrown.getMessage() + at(thrown) + ".";
        }
        if (thrown instanceof IncompatibleClassChangeError || thrown instanceof NoClassDefFoundError) {
            return "The class no longer has the form that its tests were compiled against (" + thrown.getMessage()
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

    /** Returns type, message, place and, if there is one, the root cause. */
    public static String describe(Throwable thrown) {
        String text = named(thrown) + at(thrown);
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root == thrown ? text : text + ", caused by " + named(root) + at(root);
    }

    private static String named(Throwable thrown) {
        String message = thrown.getMessage();
        String name = thrown.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : name + " (" + message.strip() + ")";
    }

    private static String at(Throwable thrown) {
        return Frames.inAnswer(thrown.getStackTrace())
                .map(line -> " at " + line)
                .orElse("");
    }

    /** Returns the first throwable of this type among the thrown one, its causes and the suppressed ones. */
    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(thrown);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (type.isInstance(next)) {
                return Optional.of(type.cast(next));
            }
            if (seen.add(next)) {
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                Collections.addAll(open, next.getSuppressed());
            }
        }
        return Optional.empty();
    }
}
