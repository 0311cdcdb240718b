package gophers.parallel.ex02;

import gophers.grader.schedule.Rest;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Journal;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;

/** A yard that knows who came to it, and with which cart. */
final class ThreeYardsTestYard implements Pile, Road, Oven {

    final String name;
    final List<Book> given;
    /** The threads that touched anything here, in the order of their first coming. */
    final List<Thread> visitors = new CopyOnWriteArrayList<>();

    final Queue<Book> burned = new ConcurrentLinkedQueue<>();
    final Queue<String> strangeCarts = new ConcurrentLinkedQueue<>();
    /** Each step with the cart, and how many books were on it. */
    final Queue<String> steps = new ConcurrentLinkedQueue<>();

    Journal.Work atOven = () -> {};
    Journal.Work onTheWayHome = () -> {};

    private final ConcurrentLinkedDeque<Book> pile;
    private final Cart cart;

    /** A yard with so many books, whose numbers begin after {@code first}. */
    ThreeYardsTestYard(String name, int first, int books, int capacity) {
        this.name = name;
        this.given = IntStream.rangeClosed(first + 1, first + books)
                .mapToObj(Book::new)
                .toList();
        this.pile = new ConcurrentLinkedDeque<>(given);
        this.cart = new Cart("cart of yard " + name, capacity);
    }

    /** Yards A, B, C and so on, with piles of these sizes and carts for two books. */
    static List<ThreeYardsTestYard> withPiles(int... sizes) {
        List<ThreeYardsTestYard> yards = new ArrayList<>();
        for (int size : sizes) {
            yards.add(new ThreeYardsTestYard("" + (char) ('A' + yards.size()), 100 * yards.size(), size, 2));
        }
        return yards;
    }

    static List<ThreeYards.OwnYard> own(List<ThreeYardsTestYard> yards) {
        return yards.stream()
                .map(yard -> new ThreeYards.OwnYard(yard, yard.cart, yard, yard))
                .toList();
    }

    /** Makes a thread only when those that are at work rest or are done: one that could be used again would be. */
    static ThreadFactory onceTheOthersRest(ThreadFactory threads) {
        List<Thread> made = new ArrayList<>();
        return work -> {
            try {
                for (Thread thread : made) {
                    if (thread.getState() != Thread.State.NEW) {
                        Rest.of(thread);
                    }
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            made.add(threads.newThread(work));
            return made.getLast();
        };
    }

    static void fail(Throwable failure) throws InterruptedException {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        throw (RuntimeException) failure;
    }

    private void visit() {
        if (!visitors.contains(Thread.currentThread())) {
            visitors.add(Thread.currentThread());
        }
    }

    private void visit(Step step, Cart with) {
        visit();
        steps.add(step.verb() + " " + with.size());
        if (with != cart) {
            strangeCarts.add(with.name());
        }
    }

    @Override
    public Optional<Book> take() {
        visit();
        return Optional.ofNullable(pile.poll());
    }

    @Override
    public void putBack(Book book) {
        visit();
        pile.push(book);
    }

    @Override
    public void carry(Cart with) {
        visit(Step.CARRY, with);
    }

    @Override
    public void burn(Cart with) throws InterruptedException {
        visit(Step.BURN, with);
        atOven.run();
        burned.addAll(with.unload());
    }

    @Override
    public void comeBack(Cart with) throws InterruptedException {
        visit(Step.COME_BACK, with);
        onTheWayHome.run();
    }
}
