package gophers.sample.ex10;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.Screen;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Scene;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Journal;
import gophers.yard.Pace;
import gophers.yard.Step;
import gophers.yard.Yard;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Tests that have a film made. */
final class FilmTestSample {

    @Exercise(id = "9.1", title = "Filmed", points = 1)
    static class Filmed {

        @Test
        void burns_a_book() throws Exception {
            Yard yard = Yard.with(Book.numbered(1), Pace.instant());
            Screen.show("One book", yard.journal());

            Cart cart = yard.cart("cart A", 1);
            cart.load(yard.pile().take().orElseThrow());
            yard.road().carry(cart);
            yard.oven().burn(cart);

            assertThat(yard.oven().burned()).hasSize(1);
        }

        @Test
        void does_nothing() {
            Screen.show("Nothing", new Journal());
        }
    }

    @Exercise(id = "9.2", title = "Two at one oven", points = 1)
    static class Collides {

        @Test
        void burns_one_at_a_time() throws Exception {
            try (Scene scene = new Scene()) {
                Gate gate = scene.gate("at its burn");
                Pace pace = step -> {
                    if (step == Step.BURN) {
                        gate.pass();
                    }
                };
                Yard yard = Yard.with(Book.numbered(2), pace);
                Screen.show("Two at one oven", yard.journal());
                scene.start(() -> trip(yard, "cart A"));
                gate.awaitArrival();
                scene.start(() -> trip(yard, "cart B"));
                scene.awaitEnd();
            }
        }

        private static void trip(Yard yard, String name) throws InterruptedException {
            Cart cart = yard.cart(name, 1);
            yard.road().carry(cart);
            yard.oven().burn(cart);
        }
    }

    @Exercise(id = "9.3", title = "Hangs", points = 1)
    static class Hangs {

        @Test
        void waits_for_ever_inside_the_oven() throws Exception {
            Journal journal = new Journal();
            Screen.show("Waits for ever", journal);
            journal.note(Step.BURN, "oven", "cart A", () -> new CountDownLatch(1).await());
        }
    }
}
