package gophers.pipeline.ex01;

import gophers.solutions.WrongAnswer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

@WrongAnswer(
        bug = "the semaphores count, and nothing guards the queue itself",
        looksLike =
                "right with one giver and one taker, as long as the queue does not have to grow; else two come away "
                        + "with the same cart, or one is lost",
        caughtBy = {"no cart is taken twice", "no cart is lost when all reach in at once"},
        mayFail = {
            "a giver that is overtaken waits on",
            "whoever can go on is told",
            "no cart is left by a taker that is called off",
            "no room is left by a giver that is called off"
        },
        says = "What came out")
public final class HandOver<T> {
    private final Semaphore room;
    private final Semaphore filled = new Semaphore(0);
    private final Queue<T> items = new ArrayDeque<>();

    public HandOver(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a hand-over has room for 1 at least, not for " + capacity);
        }
        room = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        room.acquire();
        items.add(item);
        filled.release();
    }

    public T take() throws InterruptedException {
        filled.acquire();
        T item = items.poll();
        room.release();
        return item;
    }
}
