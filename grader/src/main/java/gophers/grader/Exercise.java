package gophers.grader;

import gophers.grader.jvm.Company;
import gophers.grader.jvm.GradingExtension;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks the tests of one exercise. They run in a JVM of their own, under a watch, and each method is one check.
 *
 * <p>A test method builds all it needs inside itself: fields, constructors and set-up methods of the test class also run
 * in the JVM that only collects the results, and no code of the learner may run there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GradingExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = Company.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface Exercise {

    /** The module's number, a dot, and the exercise's number in it, such as {@code "2.3"}. */
    String id();

    /** What it is about, in a few words. */
    String title();

    /** How many points it gives once all its checks pass. */
    int points();

    /**
     * Whether its tests need the JVM's full compiler, as stress tests do: some errors show only in optimised code. All
     * others start faster without it. Such an exercise has the machine for itself, while others are graded side by side.
     */
    boolean optimised() default false;
}
