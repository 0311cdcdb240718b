package gophers.parallel.ex07;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Journal;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A road and an oven where something happens on the way, and which know who came. Nobody waits for a monitor here. */
final class ThousandGophersTestYard implements Road, Oven {

    final Queue<Thread> onTheRoad = new ConcurrentLinkedQueue<>();
    final AtomicInteger burned = new AtomicInteger();
    Journal.Work carrying = () -> {};
    Journal.Work burning = () -> {};
    Journal.Work comingBack = () -> {};

    /** So many carts, with a book each. */
    static List<Cart> carts(int count) {
        List<Cart> carts = new ArrayList<>();
        for (Book book : Book.numbered(count)) {
            Cart cart = new Cart("cart " + book.number(), 1);
            cart.load(book);
            carts.add(cart);
        }
        return carts;
    }

    @Override
    public void carry(Cart cart) throws InterruptedException {
        onTheRoad.add(Thread.currentThread());
        carrying.run();
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        burning.run();
        burned.addAndGet(cart.unload().size());
    }

    @Override
    public void comeBack(Cart cart) throws InterruptedException {
        comingBack.run();
    }
}
