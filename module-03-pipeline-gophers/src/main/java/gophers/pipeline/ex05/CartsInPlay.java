package gophers.pipeline.ex05;

import gophers.yard.TodoException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/**
 * Exercise 3.5: how many carts keep everybody busy, and a line that has just so many.
 *
 * <p>The contract of the three figures, for a line whose stages take these times for a trip, each at least one
 * nanosecond, and at least one of them:
 * <ul>
 *   <li>{@link #enough}: the least number of carts with which the slowest stage need never wait, reckoned in whole
 *       nanoseconds, not in rounded ones.
 *   <li>{@link #tripsPerSecond}: the smaller one of two bounds: each of so many carts needs the sum of all times for a
 *       trip, and no stage can do more than one trip in the time it takes.
 *   <li>{@link #secondsPerTrip}: how long a trip takes at that rate, with the waiting, by Little's law.
 * </ul>
 * <p>The last two are looked at to eight digits; all times together are less than a century.
 *
 * <p>The contract of the line:
 * <ul>
 *   <li>Each stage has a gopher of its own, on a thread from the factory, that works on trips 1, 2, 3 and so on, in this
 *       order, once each. A trip goes through the stages in their order, and each sees what the one before has done.
 *   <li>There are never more trips under way than carts. A trip ends when the last stage is done with it.
 *   <li>Apart from that, a gopher that has something to do does it, whatever the others do. Who waits keeps no core busy.
 *   <li>{@link #run} returns when all trips have ended and no gopher does anything any more: each thread ends by itself.
 * </ul>
 *
 * <p>No stage fails, and nobody is interrupted. {@code run} is called once, with no trips or more.
 */
public final class CartsInPlay {

    /** What is done at one stage. */
    @FunctionalInterface
    public interface Stage {
        void work(int trip) throws InterruptedException;
    }

    /** A line with at least one stage and at least one cart. */
    public CartsInPlay(List<Stage> stages, int carts, ThreadFactory threads) {}

    public static int enough(List<Duration> times) {
        // TODO 3.5: begin with the figures: how many trips does the slowest stage make while one cart makes one?
        throw new TodoException("3.5", "begin with the figures, on paper");
    }

    public static double tripsPerSecond(int carts, List<Duration> times) {
        throw new TodoException("3.5", "take the smaller one of the two bounds");
    }

    public static double secondsPerTrip(int carts, List<Duration> times) {
        throw new TodoException("3.5", "solve Little's law for the time");
    }

    public void run(int trips) throws InterruptedException {
        throw new TodoException("3.5", "a thread for each stage, and something that goes round with each cart");
    }
}
