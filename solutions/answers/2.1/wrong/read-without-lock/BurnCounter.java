package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "who adds takes the lock, who reads does not",
        looksLike = "nothing is lost, and the boss at the board still reads an old number: perhaps for ever",
        caughtBy = "is seen by a boss who does nothing but read",
        says = "still reads 0")
public final class BurnCounter {
    private long count;

    public synchronized void burned(int books) {
        count += books;
    }

    public long total() {
        return count;
    }
}
