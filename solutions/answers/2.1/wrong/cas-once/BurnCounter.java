package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.atomic.AtomicLong;

@WrongAnswer(
        bug = "the compare-and-set is tried once, and its answer ignored",
        looksLike = "right as long as nobody comes in between",
        caughtBy = "loses no book of two gophers",
        says = "lost")
public final class BurnCounter {
    private final AtomicLong count = new AtomicLong();

    public void burned(int books) {
        long seen = count.get();
        count.compareAndSet(seen, seen + books);
    }

    public long total() {
        return count.get();
    }
}
