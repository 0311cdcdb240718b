package gophers.parallel.ex04;

import gophers.yard.Book;
import gophers.yard.Journal;
import java.util.List;
import java.util.stream.Stream;

/** Piles, and what an oven may do with one. */
final class ParallelBurnTestPiles {

    private ParallelBurnTestPiles() {}

    /** Piles with a book each, which are numbered from 1. */
    static List<List<Book>> piles(int count) {
        return Book.numbered(count).stream().map(List::of).toList();
    }

    static String ashOf(List<Book> pile) {
        return "ash of " + pile.getFirst();
    }

    static String meanwhile(List<Book> pile, Journal.Work work) {
        try {
            work.run();
            return ashOf(pile);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("the burning was interrupted", interrupted);
        }
    }

    static String fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).toList();
    }
}
