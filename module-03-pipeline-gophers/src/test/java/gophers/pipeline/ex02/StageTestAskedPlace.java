package gophers.pipeline.ex02;

import gophers.grader.schedule.Gate;
import gophers.yard.Cart;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A place that knows whether somebody is asking for a cart, and has not got one yet. */
final class StageTestAskedPlace extends LinkedBlockingQueue<Cart> {
    private final transient Gate door;
    private final Object change = new Object();
    private int asking;

    /** @param door which whoever waits for a cart passes first */
    StageTestAskedPlace(Gate door) {
        this.door = door;
    }

    @Override
    public Cart take() throws InterruptedException {
        count(1);
        try {
            door.pass();
            return super.take();
        } finally {
            count(-1);
        }
    }

    @Override
    public Cart poll(long time, TimeUnit unit) throws InterruptedException {
        count(1);
        try {
            door.pass();
            return super.poll(time, unit);
        } finally {
            count(-1);
        }
    }

    /** Waits until those who were asking have got a cart or given up, so that what is left now stays. */
    void awaitNobodyOrEmpty() throws InterruptedException {
        synchronized (change) {
            while (asking > 0 && !isEmpty()) {
                change.wait();
            }
        }
    }

    private void count(int more) {
        synchronized (change) {
            asking += more;
            change.notifyAll();
        }
    }
}
