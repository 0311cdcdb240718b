package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.atomic.AtomicLong;

@WrongAnswer(
        bug = "the count is static: all counters are one",
        looksLike = "the second oven reports the books of the first one, too",
        caughtBy = "counts for itself",
        mayFail = {
            "adds up what one gopher burns",
            "counts also for a gopher that was called",
            "counts more books than an int can hold",
            "is seen by a boss who does nothing but read",
            "loses no book of two gophers",
            "never shows a call in part"
        },
        says = "another, new one says")
public final class BurnCounter {
    private static final AtomicLong COUNT = new AtomicLong();

    public void burned(int books) {
        COUNT.addAndGet(books);
    }

    public long total() {
        return COUNT.get();
    }
}
