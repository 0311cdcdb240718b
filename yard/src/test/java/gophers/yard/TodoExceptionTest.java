package gophers.yard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TodoExceptionTest {

    @BeforeEach
    @AfterEach
    void forget() {
        TodoException.forget();
    }

    @Test
    void says_which_exercise_and_what_to_do_first() {
        TodoException todo = new TodoException("2.3", "let one gopher in at a time");

        assertThat(todo).hasMessage("exercise 2.3 is not started: let one gopher in at a time");
        assertThat(todo.exercise()).isEqualTo("2.3");
    }

    @Test
    void is_remembered_where_nobody_throws_it_and_on_whichever_thread() throws Exception {
        TodoException todo = Gopher.named("gopher-1", () -> new TodoException("2.3", "begin"))
                .result();

        assertThat(TodoException.latest()).containsSame(todo);
    }

    @Test
    void remembers_the_one_made_last_until_it_is_told_to_forget() {
        assertThat(TodoException.latest()).isEmpty();
        new TodoException("2.3", "first");
        TodoException second = new TodoException("2.3", "second");

        assertThat(TodoException.latest()).containsSame(second);
        TodoException.forget();
        assertThat(TodoException.latest()).isEmpty();
    }
}
