package gophers.concurrent.ex01;

import gophers.solutions.RightAnswer;

@RightAnswer(how = "with synchronized methods: reading needs the lock, too")
public final class BurnCounter {
    private long count;

    public synchronized void burned(int books) {
        count += books;
    }

    public synchronized long total() {
        return count;
    }
}
