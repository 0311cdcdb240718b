package gophers.pipeline.ex07;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Oven;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;

/** What several stories of the two burners have in common. */
final class TwoBurnersTestChecks {
    private static final int LOOKS = 4;

    private TwoBurnersTestChecks() {}

    /**
     * Holds cart 1 at the gate, lets the other gopher do what it will, and then looks what was passed on.
     *
     * @param meanwhile waits until the other gopher has done what it is known to do: one that was woken and has no core
     *     yet looks as if it waited for its turn
     */
    static void assertOvertakes(
            Scene scene,
            BlockingQueue<Cart> in,
            Oven left,
            Oven right,
            BlockingQueue<Cart> out,
            Gate first,
            Scene.Action meanwhile,
            String situation)
            throws Exception {
        List<Thread> made = Collections.synchronizedList(new ArrayList<>());
        SceneGopher<Void> boss = scene.start(() -> new TwoBurners(in, left, right, out, noting(made, scene)).work(4));
        first.awaitArrival();
        meanwhile.run();
        awaitRest(boss, made, situation);

        assertThat(out)
                .withFailMessage("%s, and these were passed on before it: %s.", situation, out)
                .isEmpty();
        first.open();
        awaitEnd(scene, boss);
        assertOrder(out, 4);
    }

    static void awaitEnd(Scene scene, SceneGopher<Void> boss) throws InterruptedException {
        scene.about("work takes so many carts and no more, and returns when the last one is passed on.");
        boss.awaitEnd();
    }

    static ThreadFactory noting(List<Thread> made, Scene scene) {
        return work -> {
            Thread thread = scene.threads().newThread(work);
            made.add(thread);
            return thread;
        };
    }

    static void awaitRest(SceneGopher<Void> boss, List<Thread> made, String situation) throws InterruptedException {
        boss.awaitRest();
        // Somebody may just have been woken and not have a core yet: so look several times.
        for (int look = 0; look < LOOKS; look++) {
            for (Thread gopher : List.copyOf(made)) {
                Rest rest = gopher.getState() == Thread.State.NEW ? Rest.WAITING : Rest.of(gopher);
                assertThat(rest)
                        .withFailMessage(
                                "%s, and %s ran round and round instead of waiting.", situation, gopher.getName())
                        .isNotEqualTo(Rest.BUSY);
            }
        }
    }

    static void assertOrder(Iterable<Cart> out, int carts) {
        assertThat(out)
                .withFailMessage("work() has returned. %d carts were to be passed on, and these were: %s.", carts, out)
                .hasSize(carts);
        assertThat(out)
                .withFailMessage("Carts 1 to %d came in, in this order, and went out so: %s.", carts, out)
                .extracting(Cart::name)
                .isEqualTo(IntStream.rangeClosed(1, carts)
                        .mapToObj(i -> "cart " + i)
                        .toList());
    }

    static BlockingQueue<Cart> carts(int count) {
        BlockingQueue<Cart> carts = new LinkedBlockingQueue<>();
        for (int i = 1; i <= count; i++) {
            Cart cart = new Cart("cart " + i, 1);
            cart.load(new Book(i));
            carts.add(cart);
        }
        return carts;
    }
}
