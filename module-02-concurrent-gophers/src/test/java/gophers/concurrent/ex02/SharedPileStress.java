package gophers.concurrent.ex02;

import gophers.yard.Book;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One book lies on the pile, and two gophers come to take it at the same moment. 0 means that one got nothing. */
@Outcome(
        id = {"1, 0", "0, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "one gopher took the book, the other one found the pile empty")
@Outcome(id = "1, 1", expect = Expect.FORBIDDEN, desc = "Both gophers took the same book.")
@Outcome(
        id = {"-1, .*", ".*, -1"},
        expect = Expect.FORBIDDEN,
        desc = "A gopher saw a book, and when it reached for it there was none.")
@Outcome(expect = Expect.FORBIDDEN, desc = "One book lay there for two gophers, and neither got it.")
public class SharedPileStress {

    private static final int CAUGHT_OUT = -1;

    /** What must not happen, for comparison: it looks whether there is a book, and then takes one. */
    @JCStressTest
    @JCStressMeta(SharedPileStress.class)
    @State
    public static class Canary {
        private final Deque<Book> books = new ArrayDeque<>(Book.numbered(1));

        private Optional<Book> take() {
            return books.isEmpty() ? Optional.empty() : Optional.ofNullable(books.pollFirst());
        }

        @Actor
        public void gopher1(II_Result result) {
            result.r1 = number(take());
        }

        @Actor
        public void gopher2(II_Result result) {
            result.r2 = number(take());
        }
    }

    @JCStressTest
    @JCStressMeta(SharedPileStress.class)
    @State
    public static class Answer {
        private final SharedPile pile = new SharedPile(Collections.synchronizedList(new ArrayList<>(Book.numbered(1))));

        private int take() {
            try {
                return number(pile.take());
            } catch (NoSuchElementException | IndexOutOfBoundsException none) {
                return CAUGHT_OUT;
            }
        }

        @Actor
        public void gopher1(II_Result result) {
            result.r1 = take();
        }

        @Actor
        public void gopher2(II_Result result) {
            result.r2 = take();
        }
    }

    private static int number(Optional<Book> book) {
        return book.map(Book::number).orElse(0);
    }
}
