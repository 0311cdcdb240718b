package gophers.concurrent.ex01;

import gophers.solutions.RightAnswer;
import java.util.concurrent.atomic.AtomicLong;

@RightAnswer(how = "with compareAndSet, again until it succeeds")
public final class BurnCounter {
    private final AtomicLong count = new AtomicLong();

    public void burned(int books) {
        long before;
        do {
            before = count.get();
        } while (!count.compareAndSet(before, before + books));
    }

    public long total() {
        return count.get();
    }
}
