package gophers.concurrent.ex04;

import gophers.solutions.RightAnswer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

@RightAnswer(how = "with a queue of tokens for each gopher")
public final class OvenTurn {
    private final Map<Integer, BlockingQueue<String>> turns = new ConcurrentHashMap<>();

    public void giveTurn(int gopher) {
        of(gopher).add("you may start");
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        of(gopher).take();
    }

    private BlockingQueue<String> of(int gopher) {
        return turns.computeIfAbsent(gopher, number -> new LinkedBlockingQueue<>());
    }
}
