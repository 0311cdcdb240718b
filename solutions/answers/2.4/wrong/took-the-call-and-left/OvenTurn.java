package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.ConcurrentHashMap;

@WrongAnswer(
        bug = "whoever was notified and interrupted leaves, and the notify is lost with it",
        looksLike = "once in a while somebody has a turn and sleeps on",
        caughtBy = "a turn is not lost with one who is called away",
        says = "called away")
public final class OvenTurn {
    private static final class Desk {
        int turns;
    }

    private final ConcurrentHashMap<Integer, Desk> desks = new ConcurrentHashMap<>();

    public void giveTurn(int gopher) {
        Desk desk = desks.computeIfAbsent(gopher, number -> new Desk());
        synchronized (desk) {
            desk.turns++;
            desk.notify(); // all who wait here wait for the same thing
        }
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        Desk desk = desks.computeIfAbsent(gopher, number -> new Desk());
        synchronized (desk) {
            while (desk.turns == 0) {
                desk.wait();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            desk.turns--;
        }
    }
}
