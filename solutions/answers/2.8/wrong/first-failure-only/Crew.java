package gophers.concurrent.ex08;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the first failure that get() throws goes out, and nobody reads the others",
        looksLike = "one fire went out, says the report; the other three are noticed in the cold",
        caughtBy = {"tells of every failure", "tells of failures on the way home"},
        says = "With")
public final class Crew {
    private final Pile pile;
    private final Road road;
    private final Oven oven;
    private final List<Cart> carts;
    private final ThreadFactory threads;

    public Crew(Pile pile, Road road, Oven oven, List<Cart> carts, ThreadFactory threads) {
        this.pile = pile;
        this.road = road;
        this.oven = oven;
        this.carts = List.copyOf(carts);
        this.threads = threads;
    }

    public int work() throws InterruptedException, ExecutionException {
        int burned = 0;
        try (ExecutorService crew = Executors.newThreadPerTaskExecutor(threads)) {
            List<Future<Integer>> gophers = new ArrayList<>();
            carts.forEach(cart -> gophers.add(crew.submit(() -> burnWith(cart))));
            try {
                for (Future<Integer> gopher : gophers) {
                    burned += gopher.get();
                }
            } catch (InterruptedException interrupted) {
                crew.shutdownNow();
                throw interrupted;
            }
        }
        return burned;
    }

    private int burnWith(Cart cart) throws InterruptedException {
        int burned = 0;
        for (load(cart); !cart.isEmpty(); load(cart)) {
            road.carry(cart);
            int books = cart.size();
            oven.burn(cart);
            burned += books;
            road.comeBack(cart);
        }
        return burned;
    }

    private void load(Cart cart) throws InterruptedException {
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                return;
            }
            cart.load(book.get());
        }
    }
}
