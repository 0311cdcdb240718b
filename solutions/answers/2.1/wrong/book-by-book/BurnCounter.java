package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.atomic.AtomicLong;

@WrongAnswer(
        bug = "it counts book by book: each step is atomic, the call is not",
        looksLike = "nothing is ever lost, but whoever looks in the middle of a call sees half a cart",
        caughtBy = "never shows a call in part",
        mayFail = "counts more books than an int can hold",
        says = "only a part")
public final class BurnCounter {
    private final AtomicLong count = new AtomicLong();

    public void burned(int books) {
        for (int book = 0; book < books; book++) {
            count.incrementAndGet();
        }
    }

    public long total() {
        return count.get();
    }
}
