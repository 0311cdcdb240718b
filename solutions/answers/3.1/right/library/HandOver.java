package gophers.pipeline.ex01;

import gophers.solutions.RightAnswer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

@RightAnswer(how = "with an ArrayBlockingQueue, which is what one would use at work")
public final class HandOver<T> {
    private final BlockingQueue<T> items;

    public HandOver(int capacity) {
        items = new ArrayBlockingQueue<>(capacity);
    }

    public void put(T item) throws InterruptedException {
        items.put(item);
    }

    public T take() throws InterruptedException {
        return items.take();
    }
}
