package gophers.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider.Lock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.commons.support.AnnotationSupport;

class CompanyTest {

    @Exercise(id = "9.1", title = "Mostly waits", points = 1)
    private static final class Waits {}

    @Exercise(id = "9.2", title = "Under stress", points = 1, optimised = true)
    private static final class Stress {}

    @Test
    void leaves_the_whole_machine_to_an_exercise_under_stress() {
        assertThat(new Company().provideForClass(Stress.class))
                .containsExactly(new Lock(Resources.GLOBAL, ResourceAccessMode.READ_WRITE));
    }

    @Test
    void is_asked_about_every_exercise() {
        assertThat(AnnotationSupport.findRepeatableAnnotations(Waits.class, ResourceLock.class))
                .singleElement()
                .satisfies(lock -> assertThat(lock.providers()).containsExactly(Company.class));
        assertThat(AnnotationSupport.findAnnotation(Waits.class, Execution.class))
                .hasValueSatisfying(execution -> assertThat(execution.value()).isEqualTo(ExecutionMode.CONCURRENT));
    }

    @Test
    void has_nothing_against_company_for_the_others() {
        assertThat(new Company().provideForClass(Waits.class)).isEmpty();
    }
}
