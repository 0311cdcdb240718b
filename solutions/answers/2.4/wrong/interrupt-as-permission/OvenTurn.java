package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;

@WrongAnswer(
        bug = "an interrupt ends the waiting, as if a turn had come",
        looksLike = "the whistle blows, and all who waited run to the oven",
        caughtBy = "an interrupted gopher is heard and takes no turn",
        says = "as if it had one")
public final class OvenTurn {
    private final Map<Integer, Integer> turns = new HashMap<>();

    public synchronized void giveTurn(int gopher) {
        turns.merge(gopher, 1, Integer::sum);
        notifyAll();
    }

    public synchronized void awaitTurn(int gopher) {
        try {
            while (turns.getOrDefault(gopher, 0) == 0) {
                wait();
            }
            turns.merge(gopher, -1, Integer::sum);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
