package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;

@WrongAnswer(
        bug = "the interrupt is caught inside the loop, and the gopher waits on",
        looksLike = "the whistle blows, and nobody hears it",
        caughtBy = "an interrupted gopher is heard and takes no turn",
        says = "nobody wakes it")
public final class OvenTurn {
    private final Map<Integer, Integer> turns = new HashMap<>();

    public synchronized void giveTurn(int gopher) {
        turns.merge(gopher, 1, Integer::sum);
        notifyAll();
    }

    public synchronized void awaitTurn(int gopher) {
        while (turns.getOrDefault(gopher, 0) == 0) {
            try {
                wait();
            } catch (InterruptedException ignored) {
                // There is still no turn, so it waits on.
            }
        }
        turns.merge(gopher, -1, Integer::sum);
    }
}
