package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@WrongAnswer(
        bug = "the monitor is the boxed number, and from 128 on that is another object each time",
        looksLike = "all is well with up to 127 gophers",
        caughtBy = {
            "waits until it is told",
            "a turn lets nobody pass but the gopher it was given to",
            "whoever has a turn goes on"
        },
        says = "nobody wakes it")
public final class OvenTurn {
    private final Map<Integer, Integer> turns = new ConcurrentHashMap<>();

    public void giveTurn(int gopher) {
        Integer desk = gopher;
        synchronized (desk) {
            turns.merge(desk, 1, Integer::sum);
            desk.notifyAll();
        }
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        Integer desk = gopher;
        synchronized (desk) {
            while (turns.getOrDefault(desk, 0) == 0) {
                desk.wait();
            }
            turns.merge(desk, -1, Integer::sum);
        }
    }
}
