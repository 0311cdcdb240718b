package gophers.one.ex01;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@RightAnswer(how = "book by book: whenever the cart is full it goes, and what is left goes at the end")
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
        for (Optional<Book> book = pile.take(); book.isPresent(); book = pile.take()) {
            cart.load(book.get());
            if (cart.isFull()) {
                burned += trip();
            }
        }
        return cart.isEmpty() ? burned : burned + trip();
    }

    private int trip() throws InterruptedException {
        int books = cart.size();
        road.carry(cart);
        oven.burn(cart);
        road.comeBack(cart);
        return books;
    }
}
