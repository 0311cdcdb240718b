package gophers.parallel.ex07;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Rest;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Journal;
import gophers.yard.Oven;
import gophers.yard.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A road and an oven where something happens on the way, and which know who came. Nobody waits for a monitor here. */
final class ThousandGophersTestYard implements Road, Oven {

    final Queue<Thread> onTheRoad = new ConcurrentLinkedQueue<>();
    final AtomicInteger burned = new AtomicInteger();
    final AtomicReference<Thread> first = new AtomicReference<>();
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

    /** For whoever comes first the one, in each step of its trip; for all others the other. */
    Journal.Work forTheFirst(Journal.Work work, Journal.Work ofOthers) {
        return () -> {
            first.compareAndSet(null, Thread.currentThread());
            if (first.get() == Thread.currentThread()) {
                work.run();
            } else {
                ofOthers.run();
            }
        };
    }

    /** Whoever comes first does nothing here but, where it is to, fail. */
    Journal.Work failTheFirst(boolean here, Throwable failure, Journal.Work ofOthers) {
        Journal.Work failing = () -> fail(failure);
        return forTheFirst(here ? failing : () -> {}, ofOthers);
    }

    /** For the test: waits until everybody waits who has been on the road, or is gone. */
    void awaitRest() throws InterruptedException {
        for (Thread gopher : onTheRoad) {
            Rest.of(gopher);
        }
    }

    static void assertReported(Throwable thrown, Throwable failure) {
        assertThat(thrown)
                .withFailMessage(
                        "On one trip this was thrown: %s. burnAll() ended with %s.",
                        failure, thrown == null ? "a number" : thrown)
                .isInstanceOf(ExecutionException.class);
        assertThat(thrown.getCause())
                .withFailMessage("The ExecutionException has %s as its cause, not %s.", thrown.getCause(), failure)
                .isSameAs(failure);
    }

    static void fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
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
