package gophers.concurrent.ex04;

import gophers.solutions.RightAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@RightAnswer(how = "with a lock, and a condition for each gopher: then signal is enough")
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
            while (mine.count == 0) {
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
