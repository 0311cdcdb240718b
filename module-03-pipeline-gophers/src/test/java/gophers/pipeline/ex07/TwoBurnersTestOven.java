package gophers.pipeline.ex07;

import gophers.grader.schedule.Gate;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** Holds carts 1 and 2 at their gates while they burn, and notes the carts that come in meanwhile. */
final class TwoBurnersTestOven implements Oven {
    private final Semaphore room = new Semaphore(1);
    private final Gate first;
    private final Gate second;
    final List<String> twoAtOnce = new CopyOnWriteArrayList<>();

    TwoBurnersTestOven(Gate first, Gate second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public void burn(Cart cart) throws InterruptedException {
        boolean alone = room.tryAcquire();
        if (!alone) {
            twoAtOnce.add(cart.name());
        }
        try {
            if (cart.name().equals("cart 1")) {
                first.pass();
            } else if (cart.name().equals("cart 2")) {
                second.pass();
            }
        } finally {
            if (alone) {
                room.release();
            }
        }
    }
}
