package gophers.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures are those of the show's tables, some of which stand in the lessons. */
class ActTest {

    private static final Steps EVEN = Steps.parked(10, 10, 10, 10);
    private static final Steps UNEVEN = Steps.parked(5, 5, 25, 5);

    @Test
    void predicts_what_shared_places_allow() {
        assertThat(Act.shared("", 1, 60, EVEN, 0).predicted()).isEqualTo(1, within(0.005));
        assertThat(Act.shared("", 4, 60, EVEN, 0).predicted()).isEqualTo(3.81, within(0.005));
        assertThat(Act.shared("", 8, 60, EVEN, 0).predicted()).isEqualTo(3.81, within(0.005));
        assertThat(Act.shared("", 4, 60, EVEN, 1).predicted()).isEqualTo(3.47, within(0.005));
        assertThat(Act.oneLock("", 4, 60, EVEN).predicted()).isEqualTo(2, within(0.02));
        assertThat(Act.shared("", 4, 60, UNEVEN, 0).predicted()).isEqualTo(1.58, within(0.01));
    }

    @Test
    void predicts_what_a_pipeline_allows() {
        assertThat(Act.pipeline("", 4, 60, EVEN).predicted()).isEqualTo(3.81, within(0.005));
        assertThat(Act.pipeline("", 1, 60, EVEN).predicted()).isEqualTo(1, within(0.005));
        assertThat(Act.pipeline("", 4, 60, UNEVEN).predicted()).isEqualTo(1.58, within(0.01));
    }

    @Test
    void predicts_what_a_second_burner_gains() {
        assertThat(Act.twoBurners("", 1, 60, UNEVEN).predicted()).isEqualTo(1, within(0.005));
        assertThat(Act.twoBurners("", 2, 60, UNEVEN).predicted()).isEqualTo(2, within(0.05));
        assertThat(Act.twoBurners("", 4, 60, UNEVEN).predicted()).isBetween(2.9, 3.2);
        assertThat(Act.twoBurners("", 8, 60, UNEVEN).bound()).isEqualTo(3.2, within(1e-9));
    }

    @Test
    void predicts_that_cores_limit_only_steps_that_compute() {
        assertThat(Act.independent("", 3, 60, EVEN, 2).predicted()).isEqualTo(3);
        assertThat(Act.independent("", 3, 60, new Steps(5, 5, 5, 5, true), 2).predicted())
                .isEqualTo(2);
    }

    @Test
    void never_predicts_more_than_the_bound() {
        List<Act> acts = new ArrayList<>(Programme.table(2));
        Programme.curves(2).forEach(curve -> acts.addAll(curve.acts()));
        for (Act act : acts) {
            assertThat(act.predicted()).as(act.name()).isLessThanOrEqualTo(act.bound() + 1e-9);
        }
    }

    @Test
    void fits_the_universal_scalability_law() {
        Usl law = new Usl(0.1, 0.01);
        List<Integer> counts = List.of(1, 2, 4, 8);

        Usl fitted = Usl.fit(counts, counts.stream().map(law::speedUp).toList());

        assertThat(fitted.sigma()).isEqualTo(0.1, within(1e-9));
        assertThat(fitted.kappa()).isEqualTo(0.01, within(1e-9));
    }
}
