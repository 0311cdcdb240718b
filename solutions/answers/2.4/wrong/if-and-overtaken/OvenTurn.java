package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug =
                "if for while, with a condition for each gopher: only the right one is woken, and it may still come too late",
        looksLike = "right until somebody else is quicker between the signal and the lock",
        caughtBy = "a gopher that is overtaken waits on",
        says = "went on without a turn")
public final class OvenTurn {
    private static final class Turns {
        private final Condition given;
        private int count;

        private Turns(Condition given) {
            this.given = given;
        }
    }

    private final Lock lock = new ReentrantLock();
    private final Map<Integer, Turns> turns = new HashMap<>();

    public void giveTurn(int gopher) {
        lock.lock();
        try {
            Turns mine = of(gopher);
            mine.count++;
            mine.given.signal();
        } finally {
            lock.unlock();
        }
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        lock.lock();
        try {
            Turns mine = of(gopher);
            if (mine.count == 0) {
                mine.given.await();
            }
            mine.count--;
        } finally {
            lock.unlock();
        }
    }

    private Turns of(int gopher) {
        return turns.computeIfAbsent(gopher, number -> new Turns(lock.newCondition()));
    }
}
