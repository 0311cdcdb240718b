package gophers.concurrent.ex01;

import gophers.solutions.RightAnswer;
import java.util.concurrent.atomic.AtomicLong;

@RightAnswer(how = "with an AtomicLong")
public final class BurnCounter {
    private final AtomicLong count = new AtomicLong();

    public void burned(int books) {
        count.addAndGet(books);
    }

    public long total() {
        return count.get();
    }
}
