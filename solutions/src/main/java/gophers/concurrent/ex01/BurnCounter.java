package gophers.concurrent.ex01;

import java.util.concurrent.atomic.LongAdder;

public final class BurnCounter {
    private final LongAdder count = new LongAdder();

    public void burned(int books) {
        count.add(books);
    }

    public long total() {
        return count.sum();
    }
}
