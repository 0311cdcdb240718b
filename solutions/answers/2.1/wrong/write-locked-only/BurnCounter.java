package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "the lock guards the write, but what is written was read before",
        looksLike = "there is a lock, and books are missing",
        caughtBy = "loses no book in a long evening",
        mayFail = "loses no book of two gophers",
        says = "lost")
public final class BurnCounter {
    private long count;

    public void burned(int books) {
        long after = total() + books;
        synchronized (this) {
            count = after;
        }
    }

    public synchronized long total() {
        return count;
    }
}
