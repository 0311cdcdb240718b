package gophers.concurrent.ex08;

import gophers.yard.Cart;
import gophers.yard.Oven;
import gophers.yard.Pile;
import gophers.yard.Road;
import gophers.yard.TodoException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 2.8: a crew that empties a pile together, and comes home together.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #work} sends out one gopher for each cart, all at the same time, each on a thread of its own that the
 *       factory makes. The threads may be of any kind.
 *   <li>Each gopher makes trips as in 1.1: it loads its cart until that is full or the pile is empty, carries, burns,
 *       and comes back. When the pile is empty and nothing lies on its cart, it goes home.
 *   <li>When all have gone home, {@code work} returns how many books they have burned together.
 *   <li>A gopher whose step throws anything, an error or an {@link InterruptedException} too, takes no further step; what
 *       lies on its cart stays there. The others work on. When all have gone home, {@code work} throws an
 *       {@link ExecutionException}. Its cause is what one of the gophers threw; what others threw is suppressed in the
 *       {@code ExecutionException} or in its cause. Nothing is lost, and nobody's uncaught exception handler hears
 *       anything.
 *   <li>A caller that is interrupted while it waits, once or several times, has all its gophers interrupted. When all
 *       have gone home, {@code work} throws an {@link InterruptedException}. In it is suppressed what gophers threw;
 *       their own {@code InterruptedException}s may be left out.
 *   <li>However {@code work} ends, nobody is left behind: no gopher takes a step any more, and each thread ends without
 *       anybody's help, soon if not yet.
 *   <li>Waiting takes no processor time.
 * </ul>
 *
 * <p>{@code work} is called once. There is one cart at least; the carts are empty, and each is used by one gopher. Pile,
 * road and oven can be used by several gophers at once. The oven empties the cart. The factory never fails, and no two
 * gophers throw the same object.
 */
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

    /** Has the crew burn the whole pile and returns the number of books burned. */
    public int work() throws InterruptedException, ExecutionException {
        // TODO 2.8: send out a gopher for each cart, and wait until all have gone home.
        throw new TodoException("2.8", "send out a gopher for each cart, and wait until all have gone home");
    }
}
