package gophers.one.ex06;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@RightAnswer(how = "with isInterrupted before each step, and one place where the work ends")
public final class Whistle {
    private final Pile pile;
    private final Cart cart;
    private final Road road;
    private final Oven oven;

    public Whistle(Pile pile, Cart cart, Road road, Oven oven) {
        this.pile = pile;
        this.cart = cart;
        this.road = road;
        this.oven = oven;
    }

    public int workUntilItBlows() {
        int burned = 0;
        try {
            while (fill()) {
                if (mayGoOn()) {
                    road.carry(cart);
                }
                int books = cart.size();
                if (mayGoOn()) {
                    oven.burn(cart);
                    burned += books;
                }
                if (mayGoOn()) {
                    road.comeBack(cart);
                }
            }
        } catch (InterruptedException whistle) {
            Thread.currentThread().interrupt();
        } finally {
            cart.unload().forEach(pile::putBack);
        }
        return burned;
    }

    private boolean fill() throws InterruptedException {
        boolean empty = false;
        while (!empty && !cart.isFull() && mayGoOn()) {
            Optional<Book> book = pile.take();
            book.ifPresent(cart::load);
            empty = book.isEmpty();
        }
        return !cart.isEmpty() && mayGoOn();
    }

    private static boolean mayGoOn() {
        return !Thread.currentThread().isInterrupted();
    }
}
