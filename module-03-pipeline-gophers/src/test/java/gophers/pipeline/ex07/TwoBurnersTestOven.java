package gophers.pipeline.ex07;

import gophers.grader.schedule.Gate;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** Holds cart 1 at the gate while it burns, and notes the carts that come in meanwhile. */
final class TwoBurnersTestOven implements Oven {
    private final Semaphore room = new Semaphore(1);
    private final Gate gate;
    final List<String> twoAtOnce = new CopyOnWriteArrayList<>();

    TwoBurnersTestOven(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        if (!room.tryAcquire()) {
            twoAtOnce.add(cart.name());
            return;
        }
        try {
            if (cart.name().equals("cart 1")) {
                gate.pass();
            }
        } finally {
            room.release();
        }
    }
}
