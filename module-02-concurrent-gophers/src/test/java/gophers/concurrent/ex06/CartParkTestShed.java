package gophers.concurrent.ex06;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Probe;
import gophers.grader.schedule.Scene;
import gophers.yard.Cart;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

/** A shed that sees which gophers are inside, and in which a test can hold them. The test's own thread it lets pass. */
final class CartParkTestShed extends AbstractQueue<Cart> {
    private final Queue<Cart> carts = new ArrayDeque<>();
    private final Probe inside;
    private volatile Gate gate;

    private CartParkTestShed(Scene scene, List<Cart> carts) {
        this.carts.addAll(carts);
        this.inside = scene.probe("in the shed");
    }

    static CartParkTestShed with(Scene scene, Cart... carts) {
        return new CartParkTestShed(scene, List.of(carts));
    }

    /** From now on gophers who are inside wait at the gate. */
    void holdAt(Gate newGate) {
        gate = newGate;
    }

    /** Returns who was inside when most were. */
    List<String> most() {
        return inside.most();
    }

    private <T> T inside(Supplier<T> action) {
        if (!Thread.currentThread().getName().startsWith("gopher-")) {
            return action.get();
        }
        List<T> result = new ArrayList<>();
        try {
            inside.around(() -> {
                if (gate != null) {
                    gate.pass();
                }
                result.add(action.get());
            });
        } catch (InterruptedException over) {
            // Only at the scene's end, when nobody looks any more.
            Thread.currentThread().interrupt();
            return action.get();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return result.getFirst();
    }

    @Override
    public boolean offer(Cart cart) {
        return inside(() -> carts.offer(cart));
    }

    @Override
    public Cart poll() {
        return inside(carts::poll);
    }

    @Override
    public Cart peek() {
        return inside(carts::peek);
    }

    @Override
    public int size() {
        return inside(carts::size);
    }

    @Override
    public Iterator<Cart> iterator() {
        Iterator<Cart> found = inside(() -> List.copyOf(carts).iterator());
        return new Iterator<>() {
            private Cart last;

            @Override
            public boolean hasNext() {
                return found.hasNext();
            }

            @Override
            public Cart next() {
                last = found.next();
                return last;
            }

            @Override
            public void remove() {
                inside(() -> carts.remove(last));
            }
        };
    }
}
