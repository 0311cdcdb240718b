package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

@WrongAnswer(
        bug = "several numbers share a desk, and notify wakes one who waits there for another number",
        looksLike = "all is well until gophers 3 and 19 wait at the same time",
        caughtBy = "whoever has a turn goes on",
        says = "nobody wakes it")
public final class OvenTurn {
    private static final int DESKS = 16;

    private static final class Desk {
        private final Map<Integer, Integer> turns = new HashMap<>();
    }

    private final Desk[] desks = Stream.generate(Desk::new).limit(DESKS).toArray(Desk[]::new);

    public void giveTurn(int gopher) {
        Desk desk = deskOf(gopher);
        synchronized (desk) {
            desk.turns.merge(gopher, 1, Integer::sum);
            desk.notify();
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
        return desks[Math.floorMod(gopher, DESKS)];
    }
}
