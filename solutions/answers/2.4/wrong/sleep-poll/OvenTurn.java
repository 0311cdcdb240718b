package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;

@WrongAnswer(
        bug = "it sleeps a little, and looks again",
        looksLike = "nothing is hot, everything is late, and sleep orders nothing",
        caughtBy = "waits until it is told",
        says = "sleeps and looks")
public final class OvenTurn {
    private final Map<Integer, Integer> turns = new HashMap<>();

    public synchronized void giveTurn(int gopher) {
        turns.merge(gopher, 1, Integer::sum);
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        while (!hasUsedOne(gopher)) {
            Thread.sleep(5);
        }
    }

    private synchronized boolean hasUsedOne(int gopher) {
        if (turns.getOrDefault(gopher, 0) == 0) {
            return false;
        }
        turns.merge(gopher, -1, Integer::sum);
        return true;
    }
}
