package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;

@WrongAnswer(
        bug = "notify wakes one of those who wait, and not the one who is meant",
        looksLike = "with two gophers all is well; with three, everybody waits, though somebody has a turn",
        caughtBy = "whoever has a turn goes on",
        mayFail = "a turn lets nobody pass but the gopher it was given to",
        says = "nobody wakes it")
public final class OvenTurn {
    private final Map<Integer, Integer> turns = new HashMap<>();

    public synchronized void giveTurn(int gopher) {
        turns.merge(gopher, 1, Integer::sum);
        notify();
    }

    public synchronized void awaitTurn(int gopher) throws InterruptedException {
        while (turns.getOrDefault(gopher, 0) == 0) {
            wait();
        }
        turns.merge(gopher, -1, Integer::sum);
    }
}
