package gophers.concurrent.ex02;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.grader.stress.Stress;
import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Exercise(id = "2.2", title = "A pile for everybody", points = 3, optimised = true)
class SharedPileTest {

    /** Each schedule is tried with the gophers held at their first, second, or third call of the list. */
    private static final int CALLS = 3;

    private static final int OFTEN = 1_000;

    @FunctionalInterface
    private interface Held {
        SharedPileTestList at(int call, Scene scene, int books);
    }

    @Test
    void gives_its_books_from_top_to_bottom() {
        SharedPile pile = pile(3);

        List<Optional<Book>> taken = List.of(pile.take(), pile.take(), pile.take());

        assertThat(taken)
                .withFailMessage("Books 1, 2 and 3 lay on the pile, 1 on top; they came as %s.", taken)
                .containsExactly(book(1), book(2), book(3));
    }

    @Test
    void puts_a_book_back_on_top() {
        SharedPile pile = pile(2);
        pile.take();

        pile.putBack(new Book(9));
        pile.putBack(new Book(8));
        List<Optional<Book>> taken = List.of(pile.take(), pile.take(), pile.take());

        assertThat(taken)
                .withFailMessage("Book 2 lay there, book 9 was put on it and 8 on top; they came as %s.", taken)
                .containsExactly(book(8), book(9), book(2));
    }

    @Test
    void takes_a_book_back_from_a_gopher_that_was_called() throws Exception {
        try (Scene scene = new Scene().about("putBack does not look at interrupts: it must work while cleaning up.")) {
            SharedPile pile = pile(1);

            scene.start(() -> {
                        Thread.currentThread().interrupt();
                        pile.putBack(new Book(9));
                    })
                    .awaitEnd();
            List<Optional<Book>> taken = List.of(pile.take(), pile.take());

            assertThat(taken)
                    .withFailMessage(
                            "A gopher that was interrupted put book 9 back on top of book 1; they came as %s.", taken)
                    .containsExactly(book(9), book(1));
        }
    }

    @Test
    void an_empty_pile_is_nothing_to_wait_for() throws Exception {
        try (Scene scene = new Scene()) {
            SharedPile pile = pile(0);

            // It comes again and again, so that one who waits a moment each time is seen to wait.
            SceneGopher<Optional<Book>> gopher = scene.dare(() -> {
                Optional<Book> taken = pile.take();
                for (int times = 1; times < OFTEN && taken != null && taken.isEmpty(); times++) {
                    taken = pile.take();
                }
                return taken;
            });

            Rest rest = gopher.awaitRest();
            assertThat(rest)
                    .withFailMessage("The pile is empty, and a gopher stands there and waits for a book: %s.", rest)
                    .isEqualTo(Rest.ENDED);
            String gain = gain(gopher);
            assertThat(gain)
                    .withFailMessage("The pile was empty, and a gopher came away with %s.", gain)
                    .isEqualTo("nothing");
        }
    }

    @Test
    void gives_the_last_book_to_one_gopher_only() throws Exception {
        for (int heldAfter = 1; heldAfter <= CALLS; heldAfter++) {
            assertThatEachBookIsTakenOnce(2, heldAfter);
        }
    }

    @Test
    void never_gives_the_same_book_to_two_gophers() throws Exception {
        for (int heldAfter = 1; heldAfter <= CALLS; heldAfter++) {
            assertThatEachBookIsTakenOnce(5, heldAfter);
        }
    }

    @Test
    void loses_no_book_that_is_put_back_meanwhile() throws Exception {
        for (int call = 1; call <= CALLS; call++) {
            assertThatNoBookIsLost(call, SharedPileTestList::heldAfter);
            assertThatNoBookIsLost(call, SharedPileTestList::heldBefore);
        }
    }

    @Test
    void gives_no_book_before_it_lies_there() throws Exception {
        for (int call = 1; call <= CALLS; call++) {
            try (Scene scene = new Scene().about("Any number of gophers may take and put back at the same time.")) {
                // The taker is not held: else chance would say which of the two is the first to go on.
                SharedPileTestList list =
                        SharedPileTestList.heldBefore(call, scene, 0).onlyTheFirst();
                SharedPile pile = new SharedPile(list.asList());

                SceneGopher<Void> putter = scene.start(() -> pile.putBack(new Book(9)));
                putter.awaitRest();
                SceneGopher<Optional<Book>> taker = scene.dare(pile::take);
                taker.awaitRest();
                list.letAllGoOn();
                putter.awaitEnd();

                String gain = gain(taker);
                if (gain.equals("nothing")) {
                    gain = pile.take().map(Book::toString).orElse("nothing, and nothing lay there afterwards");
                }
                assertThat(gain)
                        .withFailMessage(
                                "The pile was empty, gopher-1 was just putting book 9 back, and gopher-2 wanted a book. "
                                        + "gopher-2 came away with %s.",
                                gain)
                        .isEqualTo(new Book(9).toString());
            }
        }
    }

    @Test
    void gives_one_book_to_one_of_two_gophers_under_stress() {
        Stress.mustHold(SharedPileStress.Answer.class, SharedPileStress.Canary.class);
    }

    /** A gopher takes a book, and is held at one of its calls; another one puts a book back meanwhile. */
    private static void assertThatNoBookIsLost(int call, Held held) throws Exception {
        try (Scene scene = new Scene().about("Any number of gophers may take and put back at the same time.")) {
            SharedPileTestList list = held.at(call, scene, 2);
            SharedPile pile = new SharedPile(list.asList());

            SceneGopher<Optional<Book>> taker = scene.ask(pile::take);
            taker.awaitRest();
            SceneGopher<Void> putter = scene.start(() -> pile.putBack(new Book(9)));
            putter.awaitRest();
            list.letAllGoOn();
            scene.awaitEnd();

            List<Book> all = new ArrayList<>();
            Optional<Book> next = taker.awaitResult();
            for (; next.isPresent() && all.size() < 5; next = pile.take()) {
                all.add(next.get());
            }
            assertThat(all)
                    .withFailMessage(
                            "Books 1 and 2 lay there; gopher-1 took one while gopher-2 put book 9 back. "
                                    + "What gopher-1 got, and then what was left: %s.",
                            all)
                    .containsExactlyInAnyOrder(new Book(1), new Book(2), new Book(9));
        }
    }

    /** Three gophers want a book each. Each is held after one of its calls, and the others come meanwhile. */
    private static void assertThatEachBookIsTakenOnce(int books, int heldAfter) throws Exception {
        try (Scene scene = new Scene().about("No book is taken twice, and it is no error if others were quicker.")) {
            SharedPileTestList list = SharedPileTestList.heldAfter(heldAfter, scene, books);
            SharedPile pile = new SharedPile(list.asList());

            SceneGopher<Optional<Book>> first = scene.dare(pile::take);
            first.awaitRest();
            SceneGopher<Optional<Book>> second = scene.dare(pile::take);
            second.awaitRest();
            // The third one comes when the first has left: then even a lock may be another one than before.
            list.letOneGoOn();
            first.awaitThrown();
            second.awaitRest();
            SceneGopher<Optional<Book>> third = scene.dare(pile::take);
            third.awaitRest();
            list.letAllGoOn();

            List<String> gains = List.of(gain(first), gain(second), gain(third));
            List<String> expected = new ArrayList<>();
            Book.numbered(Math.min(3, books)).forEach(book -> expected.add(book.toString()));
            expected.addAll(Collections.nCopies(3 - expected.size(), "nothing"));
            boolean tooFew = Collections.frequency(gains, "nothing") > Collections.frequency(expected, "nothing");
            assertThat(gains)
                    .withFailMessage(
                            "%d books lay there, three gophers wanted one each, and each was between two calls of the "
                                    + "list when another one came. They came away with %s.%s",
                            books,
                            String.join(", ", gains),
                            tooFew ? " One was told that there is no book, while there was one for it." : "")
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String gain(SceneGopher<Optional<Book>> gopher) throws InterruptedException {
        Throwable thrown = gopher.awaitThrown();
        if (thrown != null) {
            return "a " + thrown.getClass().getSimpleName();
        }
        Optional<Book> taken = gopher.awaitResult();
        return taken == null ? "null" : taken.map(Book::toString).orElse("nothing");
    }

    private static SharedPile pile(int books) {
        return new SharedPile(Collections.synchronizedList(new ArrayList<>(Book.numbered(books))));
    }

    private static Optional<Book> book(int number) {
        return Optional.of(new Book(number));
    }
}
