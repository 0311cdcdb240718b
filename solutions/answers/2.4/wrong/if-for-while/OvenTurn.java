package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;

@WrongAnswer(
        bug = "if for while: who is woken goes on without looking again",
        looksLike = "right as long as only one waits; with two, both are in the oven",
        caughtBy = {
            "one turn lets one of two waiting gophers pass",
            "a turn lets nobody pass but the gopher it was given to"
        },
        mayFail = "a gopher that is overtaken waits on",
        says = "went on without a turn")
public final class OvenTurn {
    private final Map<Integer, Integer> turns = new HashMap<>();

    public synchronized void giveTurn(int gopher) {
        turns.merge(gopher, 1, Integer::sum);
        notifyAll();
    }

    public synchronized void awaitTurn(int gopher) throws InterruptedException {
        if (turns.getOrDefault(gopher, 0) == 0) {
            wait();
        }
        turns.merge(gopher, -1, Integer::sum);
    }
}
