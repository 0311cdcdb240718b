package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashSet;
import java.util.Set;

@WrongAnswer(
        bug = "it remembers that there is a turn, but not how many",
        looksLike = "two turns in quick succession are one",
        caughtBy = "turns add up and are used up",
        mayFail = "two turns at once let two of them pass",
        says = "nobody wakes it")
public final class OvenTurn {
    private final Set<Integer> turns = new HashSet<>();

    public synchronized void giveTurn(int gopher) {
        turns.add(gopher);
        notifyAll();
    }

    public synchronized void awaitTurn(int gopher) throws InterruptedException {
        while (!turns.contains(gopher)) {
            wait();
        }
        turns.remove(gopher);
    }
}
