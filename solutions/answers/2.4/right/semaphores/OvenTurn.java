package gophers.concurrent.ex04;

import gophers.solutions.RightAnswer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

@RightAnswer(how = "with a semaphore for each gopher, which begins without a permit")
public final class OvenTurn {
    private final Map<Integer, Semaphore> turns = new ConcurrentHashMap<>();

    public void giveTurn(int gopher) {
        of(gopher).release();
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        of(gopher).acquire();
    }

    private Semaphore of(int gopher) {
        return turns.computeIfAbsent(gopher, number -> new Semaphore(0));
    }
}
