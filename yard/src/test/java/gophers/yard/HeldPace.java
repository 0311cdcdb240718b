package gophers.yard;

import java.util.concurrent.CountDownLatch;

/** A pace that holds the first gopher inside its step until it is told to go on; everybody after it passes at once. */
final class HeldPace implements Pace {

    private final Step heldIn;
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    HeldPace(Step heldIn) {
        this.heldIn = heldIn;
    }

    @Override
    public void spend(Step step) throws InterruptedException {
        if (step == heldIn && arrived.getCount() > 0) {
            arrived.countDown();
            open.await();
        }
    }

    void awaitArrival() throws InterruptedException {
        arrived.await();
    }

    void open() {
        open.countDown();
    }
}
