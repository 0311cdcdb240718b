package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "giveTurn waits for the lock with an ear for the whistle, and then gives no turn",
        looksLike = "the gopher that was called away takes the turn of another one along",
        caughtBy = "a turn given by an interrupted gopher counts",
        says = "giveTurn heeds no interrupt")
public final class OvenTurn {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition given = lock.newCondition();
    private final Map<Integer, Integer> turns = new HashMap<>();

    public void giveTurn(int gopher) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            turns.merge(gopher, 1, Integer::sum);
            given.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (turns.getOrDefault(gopher, 0) == 0) {
                given.await();
            }
            turns.merge(gopher, -1, Integer::sum);
        } finally {
            lock.unlock();
        }
    }
}
