package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@WrongAnswer(
        bug = "only the signal, and nothing that remembers it",
        looksLike = "all is well if the other one is already waiting; if it is late by a moment, it waits for ever",
        caughtBy = {
            "a turn given before anybody waits is not lost",
            "turns add up and are used up",
            "a turn given by an interrupted gopher counts"
        },
        mayFail = "every number will do",
        says = "nobody wakes it")
public final class OvenTurn {
    private final Lock lock = new ReentrantLock();
    private final Map<Integer, Condition> turns = new HashMap<>();

    public void giveTurn(int gopher) {
        lock.lock();
        try {
            of(gopher).signal();
        } finally {
            lock.unlock();
        }
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        lock.lock();
        try {
            of(gopher).await();
        } finally {
            lock.unlock();
        }
    }

    private Condition of(int gopher) {
        return turns.computeIfAbsent(gopher, number -> lock.newCondition());
    }
}
