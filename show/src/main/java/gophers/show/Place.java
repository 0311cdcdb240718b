package gophers.show;

import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Journal;
import gophers.yard.Oven;
import gophers.yard.Pace;
import gophers.yard.Pile;
import gophers.yard.Step;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** A place where one gopher at a time can be; whoever comes first is first. Thread-safe. */
final class Place {

    private final ReentrantLock lock = new ReentrantLock(true);

    /** Returns the pile with this place around it, where loading takes the time that the pace says. */
    Pile around(Pile pile, Pace pace, Journal journal) {
        return new Pile() {
            @Override
            public Optional<Book> take() throws InterruptedException {
                lock.lockInterruptibly();
                try {
                    Optional<Book> book = pile.take();
                    if (book.isPresent()) {
                        journal.note(Step.LOAD, "pile", "", () -> pace.spend(Step.LOAD));
                    }
                    return book;
                } finally {
                    lock.unlock();
                }
            }

            @Override
            public void putBack(Book book) {
                pile.putBack(book);
            }
        };
    }

    /** Returns the oven with this place around it. */
    Oven around(Oven oven) {
        return (Cart cart) -> {
            lock.lockInterruptibly();
            try {
                oven.burn(cart);
            } finally {
                lock.unlock();
            }
        };
    }
}
