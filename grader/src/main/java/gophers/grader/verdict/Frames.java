package gophers.grader.verdict;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the line in a stack trace that a learner wants to see. */
public final class Frames {

    /** {@code gophers.concurrent.ex03.SharedOven}, and what is nested in it, but not its tests. */
    private static final Pattern ANSWER = Pattern.compile("gophers\\.\\w+\\.ex\\d+\\.(?!\\w*(Test|Stress)).*");

    private static final Pattern TEST = Pattern.compile("gophers\\.\\w+\\.ex\\d+\\..*");

    private Frames() {}

    /** Returns {@code SharedOven.java:31}: the innermost line of the answer, if it is on the stack. */
    public static Optional<String> inAnswer(StackTraceElement[] stack) {
        return innermost(stack, ANSWER);
    }

    /** Returns the innermost line of the answer, or else of its test, or else the innermost line of all. */
    public static String where(StackTraceElement[] stack) {
        return inAnswer(stack)
                .or(() -> innermost(stack, TEST))
                .or(() -> innermost(stack, Pattern.compile(".*")))
                .orElse("an unknown place");
    }

    private static Optional<String> innermost(StackTraceElement[] stack, Pattern classes) {
        return Arrays.stream(stack)
                .filter(frame -> classes.matcher(frame.getClassName()).matches())
                .findFirst()
                .map(Frames::line);
    }

    private static String line(StackTraceElement frame) {
        return frame.getFileName() == null ? frame.getClassName() : frame.getFileName() + ":" + frame.getLineNumber();
    }
}
