package gophers.grader.jvm;

import gophers.grader.Exercise;
import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Tells JUnit which exercises may be graded side by side: those whose tests mostly wait. Stress wants all cores for itself,
 * and under a debugger the tests of all exercises run in one JVM.
 */
public final class Company implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> testClass) {
        boolean alone = testClass.getAnnotation(Exercise.class).optimised() || GradingExtension.isDebugged();
        return alone ? Set.of(new Lock(Resources.GLOBAL, ResourceAccessMode.READ_WRITE)) : Set.of();
    }
}
