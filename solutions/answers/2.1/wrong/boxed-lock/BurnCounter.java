package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "the lock is the boxed count itself, which is another object after each change",
        looksLike = "books are missing when two gophers meet while the lock changes under them",
        caughtBy = "loses no book of two gophers",
        mayFail = "is seen by a boss who does nothing but read",
        says = "lost")
public final class BurnCounter {
    private Long count = 0L;

    public void burned(int books) {
        synchronized (count) {
            count += books;
        }
    }

    public long total() {
        synchronized (count) {
            return count;
        }
    }
}
