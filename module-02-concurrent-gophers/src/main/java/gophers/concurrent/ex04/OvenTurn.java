package gophers.concurrent.ex04;

import gophers.yard.TodoException;

/**
 * Exercise 2.4: "I am done, you may start": gophers wait for their turn at the oven, and are told.
 *
 * <p>The gophers have numbers. Whoever leaves the oven gives a turn to one of them.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #giveTurn} gives the gopher with this number one turn, and returns at once.
 *   <li>{@link #awaitTurn} waits until there is a turn for the gopher with this number, uses it up, and returns.
 *   <li>A turn is never lost: given before anybody waits for it, it is there for the one who comes later. Turns add up:
 *       after three of them, three calls of {@code awaitTurn} return, and a fourth one waits.
 *   <li>A turn lets nobody pass but the gopher that it was given to. Where several wait for the same number, it lets
 *       exactly one of them pass, whichever.
 *   <li>Whoever has a turn and waits goes on: nobody has to tell it twice.
 *   <li>Waiting is waiting: without a time limit, without processor time, and nobody wakes up from time to time to look.
 *   <li>A gopher that is interrupted while it waits gets an {@link InterruptedException}, and takes no turn. If its turn
 *       has come already, it may also take it. {@code giveTurn} heeds no interrupt.
 *   <li>What was done before {@code giveTurn} is visible to the one who passes with that turn.
 * </ul>
 *
 * <p>Both methods may be called by any number of threads at once. Every number will do; none is announced beforehand.
 */
public final class OvenTurn {

    /** Gives one turn to the gopher with this number. */
    public void giveTurn(int gopher) {
        // TODO 2.4: note the turn, and tell those who wait.
        throw new TodoException("2.4", "note the turn, and tell those who wait");
    }

    /** Waits for a turn of the gopher with this number, and uses it up. */
    public void awaitTurn(int gopher) throws InterruptedException {
        throw new TodoException("2.4", "wait as long as there is no turn for this gopher, then use it up");
    }
}
