package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;

@WrongAnswer(
        bug = "it looks again and again",
        looksLike = "the right gopher goes on at once, and every gopher that waits keeps a core busy",
        caughtBy = "waits until it is told",
        says = "runs round and round")
public final class OvenTurn {
    private final Map<Integer, Integer> turns = new HashMap<>();

    public synchronized void giveTurn(int gopher) {
        turns.merge(gopher, 1, Integer::sum);
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        while (!hasUsedOne(gopher)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Thread.onSpinWait();
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
