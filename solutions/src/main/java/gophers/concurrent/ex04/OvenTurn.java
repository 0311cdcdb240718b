package gophers.concurrent.ex04;

import java.util.HashMap;
import java.util.Map;

/** Exercise 2.4, the reference answer: a guarded block. The turns are the state; telling is only a hint to look at it. */
public final class OvenTurn {
    /** How many turns each gopher has; guarded by this. */
    private final Map<Integer, Integer> turns = new HashMap<>();

    public synchronized void giveTurn(int gopher) {
        turns.merge(gopher, 1, Integer::sum);
        // All: they wait for different things, and whom notify would wake is not for us to choose.
        notifyAll();
    }

    public synchronized void awaitTurn(int gopher) throws InterruptedException {
        // while: who is woken may have been meant or not, may come too late, or may wake for no reason at all.
        while (turns.getOrDefault(gopher, 0) == 0) {
            wait();
        }
        turns.merge(gopher, -1, Integer::sum);
    }
}
