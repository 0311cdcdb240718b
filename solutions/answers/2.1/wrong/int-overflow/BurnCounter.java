package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.atomic.AtomicInteger;

@WrongAnswer(
        bug = "the count is an int",
        looksLike = "right up to 2,147,483,647 books; then the yard has burned less than nothing",
        caughtBy = "counts more books than an int can hold",
        says = "int")
public final class BurnCounter {
    private final AtomicInteger count = new AtomicInteger();

    public void burned(int books) {
        count.addAndGet(books);
    }

    public long total() {
        return count.get();
    }
}
