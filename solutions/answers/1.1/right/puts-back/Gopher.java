package gophers.one.ex01;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@RightAnswer(how = "after a failure it puts the books on its cart back, which the contract leaves open")
public final class Gopher {
    private final Pile pile;
    private final Cart cart;
    private final Road road;
    private final Oven oven;

    public Gopher(Pile pile, Cart cart, Road road, Oven oven) {
        this.pile = pile;
        this.cart = cart;
        this.road = road;
        this.oven = oven;
    }

    public int work() throws InterruptedException {
        int burned = 0;
        boolean done = false;
        try {
            while (true) {
                load();
                if (cart.isEmpty()) {
                    done = true;
                    return burned;
                }
                int books = cart.size();
                road.carry(cart);
                oven.burn(cart);
                burned += books;
                road.comeBack(cart);
            }
        } finally {
            if (!done) {
                cart.unload().forEach(pile::putBack);
            }
        }
    }

    private void load() throws InterruptedException {
        while (!cart.isFull()) {
            Optional<Book> book = pile.take();
            if (book.isEmpty()) {
                return;
            }
            cart.load(book.get());
        }
    }
}
