package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

@WrongAnswer(
        bug = "Math.abs(Integer.MIN_VALUE) is negative, and so is the place of its desk",
        looksLike = "goes well with all numbers that anybody has thought of",
        caughtBy = "every number will do",
        says = "ArrayIndexOutOfBoundsException")
public final class OvenTurn {
    private static final int DESKS = 15;

    private static final class Desk {
        private final Map<Integer, Integer> turns = new HashMap<>();
    }

    private final Desk[] desks = Stream.generate(Desk::new).limit(DESKS).toArray(Desk[]::new);

    public void giveTurn(int gopher) {
        Desk desk = deskOf(gopher);
        synchronized (desk) {
            desk.turns.merge(gopher, 1, Integer::sum);
            desk.notifyAll();
        }
    }

    public void awaitTurn(int gopher) throws InterruptedException {
        Desk desk = deskOf(gopher);
        synchronized (desk) {
            while (desk.turns.getOrDefault(gopher, 0) == 0) {
                desk.wait();
            }
            desk.turns.merge(gopher, -1, Integer::sum);
        }
    }

    private Desk deskOf(int gopher) {
        return desks[Math.abs(gopher) % DESKS];
    }
}
