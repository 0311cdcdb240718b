package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "each call locks an object of its own, so nobody keeps anybody out",
        looksLike = "there is a synchronized in it, and books are missing",
        caughtBy = {"is seen by a boss who does nothing but read", "loses no book of two gophers"},
        says = "read")
public final class BurnCounter {
    private long count;

    public void burned(int books) {
        Object lock = new Object();
        synchronized (lock) {
            count += books;
        }
    }

    public long total() {
        return count;
    }
}
