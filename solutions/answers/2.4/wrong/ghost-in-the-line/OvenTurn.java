package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;

@WrongAnswer(
        bug = "it counts itself in before it waits, and not out when it is interrupted",
        looksLike = "after a whistle the next turn goes to somebody who has gone home",
        caughtBy = "an interrupted gopher is heard and takes no turn",
        says = "nobody wakes it")
public final class OvenTurn {
    private final Map<Integer, Integer> given = new HashMap<>();
    private final Map<Integer, Integer> asked = new HashMap<>();

    public synchronized void giveTurn(int gopher) {
        given.merge(gopher, 1, Integer::sum);
        notifyAll();
    }

    public synchronized void awaitTurn(int gopher) throws InterruptedException {
        int mine = asked.merge(gopher, 1, Integer::sum);
        while (given.getOrDefault(gopher, 0) < mine) {
            wait();
        }
    }
}
