package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;

@WrongAnswer(
        bug = "a turn is looked at and not used up",
        looksLike = "after its first turn a gopher never waits again",
        caughtBy = {
            "turns add up and are used up",
            "one turn lets one of two waiting gophers pass",
            "a gopher that is overtaken waits on"
        },
        says = "without a turn")
public final class OvenTurn {
    private final Map<Integer, Integer> turns = new HashMap<>();

    public synchronized void giveTurn(int gopher) {
        turns.merge(gopher, 1, Integer::sum);
        notifyAll();
    }

    public synchronized void awaitTurn(int gopher) throws InterruptedException {
        while (turns.getOrDefault(gopher, 0) == 0) {
            wait();
        }
    }
}
