package gophers.parallel.ex01;

import gophers.yard.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be said of several piles, and what can be done to one. */
final class SplitPileTestPiles {

    private SplitPileTestPiles() {}

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static List<Book> numbered(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Book::new).toList();
    }

    static List<Book> joined(List<List<Book>> piles) {
        List<Book> all = new ArrayList<>();
        piles.forEach(all::addAll);
        return all;
    }

    static List<List<Book>> others(List<List<Book>> piles, int without) {
        List<List<Book>> others = new ArrayList<>(piles);
        others.remove(without);
        return others;
    }

    static List<Integer> sizes(List<List<Book>> piles) {
        return piles.stream().map(List::size).toList();
    }

    static boolean isRefused(List<Book> pile) {
        try {
            pile.clear();
            pile.add(new Book(99));
            return false;
        } catch (UnsupportedOperationException refused) {
            return true;
        }
    }
}
