package gophers.one.ex06;

import gophers.solutions.RightAnswer;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.Step;
import java.util.Optional;

@RightAnswer(how = "as a loop over single steps, which looks in one place only")
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
        Step next = Step.LOAD;
        int burned = 0;
        boolean pileEmpty = false;
        while (!Thread.currentThread().isInterrupted() && !(pileEmpty && next == Step.LOAD && cart.isEmpty())) {
            try {
                switch (next) {
                    case LOAD -> {
                        Optional<Book> book = pile.take();
                        book.ifPresent(cart::load);
                        pileEmpty = book.isEmpty();
                        next = cart.isFull() || pileEmpty && !cart.isEmpty() ? Step.CARRY : Step.LOAD;
                    }
                    case CARRY -> {
                        road.carry(cart);
                        next = Step.BURN;
                    }
                    case BURN -> {
                        int books = cart.size();
                        oven.burn(cart);
                        burned += books;
                        next = Step.COME_BACK;
                    }
                    case COME_BACK -> {
                        road.comeBack(cart);
                        next = Step.LOAD;
                    }
                }
            } catch (InterruptedException whistle) {
                Thread.currentThread().interrupt();
            }
        }
        cart.unload().forEach(pile::putBack);
        return burned;
    }
}
