package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "count += books reads, adds and writes: three steps, and another gopher may come in between",
        looksLike = "right in a hundred test runs, and a few books short in the yard",
        caughtBy = {"is seen by a boss who does nothing but read", "loses no book of two gophers"},
        says = "read")
public final class BurnCounter {
    private long count;

    public void burned(int books) {
        count += books;
    }

    public long total() {
        return count;
    }
}
