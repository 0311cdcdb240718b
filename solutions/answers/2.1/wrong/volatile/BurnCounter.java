package gophers.concurrent.ex01;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "volatile makes each read and each write seen by all, but leaves the three steps three",
        looksLike = "the same as without volatile, only slower",
        caughtBy = "loses no book of two gophers",
        says = "lost")
public final class BurnCounter {
    private volatile long count;

    public void burned(int books) {
        count += books;
    }

    public long total() {
        return count;
    }
}
