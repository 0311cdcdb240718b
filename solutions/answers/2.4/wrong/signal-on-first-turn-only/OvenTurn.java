package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "a signal is sent only for the first of several turns",
        looksLike = "one waits at its turn, if two turns come quickly one after the other",
        caughtBy = "two turns at once let two of them pass",
        says = "Whoever has a turn and waits goes on")
public final class OvenTurn {
    private final class Desk {
        final Condition given = lock.newCondition();
        int turns;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Integer, Desk> desks = new HashMap<>();

    public void giveTurn(int gopher) {
        lock.lock();
        try {
            Desk desk = desk(gopher);
            if (desk.turns++ == 0) {
                desk.given.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        lock.lock();
        try {
            Desk desk = desk(gopher);
            while (desk.turns == 0) {
                desk.given.await();
            }
            desk.turns--;
        } finally {
            lock.unlock();
        }
    }

    private Desk desk(int gopher) {
        return desks.computeIfAbsent(gopher, number -> new Desk());
    }
}
