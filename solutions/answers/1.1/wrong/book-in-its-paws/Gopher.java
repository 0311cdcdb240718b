package gophers.one.ex01;

import gophers.solutions.WrongAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import java.util.Optional;

@WrongAnswer(
        bug = "takes the next book from the pile to see whether there is one, while the cart is full",
        looksLike = "all is well until a step fails: then one book is neither on the pile nor on the cart nor burned",
        caughtBy = {"takes no book for which there is no room", "stops where a step fails and tells the caller"},
        says = "the gopher took another one")
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
        Optional<Book> next = pile.take();
        while (next.isPresent()) {
            while (next.isPresent() && !cart.isFull()) {
                cart.load(next.get());
                next = pile.take();
            }
            int books = cart.size();
            road.carry(cart);
            oven.burn(cart);
            road.comeBack(cart);
            burned += books;
        }
        return burned;
    }
}
