package gophers.grader.stress;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gophers.grader.verdict.UndecidedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class PlainFieldTest {

    @Test
    void stays_unseen_where_the_compiler_is_at_work() {
        assertThatCode(PlainField::mustStayUnseen).doesNotThrowAnyException();
    }

    @Test
    void does_not_decide_where_it_has_not_been_seen_to_stay_unseen() {
        assertThatExceptionOfType(UndecidedException.class)
                .isThrownBy(() -> PlainField.mustStayUnseen(0))
                .withMessageContaining("grade again");
    }
}
