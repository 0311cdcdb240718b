package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.atomic.AtomicLong;

@WrongAnswer(
        bug = "an AtomicLong, used in two steps: get, then set",
        looksLike = "all the methods are atomic, and books are missing: atomics do not compose",
        caughtBy = "loses no book of two gophers",
        says = "lost")
public final class BurnCounter {
    private final AtomicLong count = new AtomicLong();

    public void burned(int books) {
        count.set(count.get() + books);
    }

    public long total() {
        return count.get();
    }
}
