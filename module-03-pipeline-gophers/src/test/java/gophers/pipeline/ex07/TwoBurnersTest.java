package gophers.pipeline.ex07;

import static gophers.pipeline.ex07.TwoBurnersTestChecks.assertOrder;
import static gophers.pipeline.ex07.TwoBurnersTestChecks.assertOvertakes;
import static gophers.pipeline.ex07.TwoBurnersTestChecks.awaitEnd;
import static gophers.pipeline.ex07.TwoBurnersTestChecks.awaitRest;
import static gophers.pipeline.ex07.TwoBurnersTestChecks.carts;
import static gophers.pipeline.ex07.TwoBurnersTestChecks.noting;
import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.BrickOven;
import gophers.yard.Cart;
import gophers.yard.Journal;
import gophers.yard.Oven;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Exercise(id = "3.7", title = "A second burner", points = 5)
class TwoBurnersTest {
    /** So often somebody burns the last cart, and nobody can say beforehand who it will be. */
    private static final int LAST_CARTS = 10;

    @Test
    void burns_two_carts_at_once_in_two_ovens() throws Exception {
        try (Scene scene = new Scene().about("Two carts can be burning at once, each in an oven of its own.")) {
            Meeting ovens = scene.meeting("inside an oven", 2);
            Set<String> used = ConcurrentHashMap.newKeySet();
            Set<Thread> burners = ConcurrentHashMap.newKeySet();
            List<Thread> made = Collections.synchronizedList(new ArrayList<>());
            BlockingQueue<Cart> out = new LinkedBlockingQueue<>();
            Oven left = cart -> {
                used.add("left");
                burners.add(Thread.currentThread());
                ovens.join();
            };
            Oven right = cart -> {
                used.add("right");
                burners.add(Thread.currentThread());
                ovens.join();
            };

            SceneGopher<Void> boss =
                    scene.start(() -> new TwoBurners(carts(2), left, right, out, noting(made, scene)).work(2));
            ovens.awaitComingAbout();
            awaitEnd(scene, boss);

            assertThat(used)
                    .withFailMessage("There are a left oven and a right one. Two burned at once, in these: %s.", used)
                    .hasSize(2);
            assertThat(made)
                    .withFailMessage(
                            "Two gophers burn, on threads from the factory. %s burned, and was not made by it.",
                            burners.stream()
                                    .filter(gopher -> !made.contains(gopher))
                                    .map(Thread::getName)
                                    .toList())
                    .containsAll(burners);
        }
    }

    @Test
    void burns_every_cart_once_and_passes_all_on_in_order() throws Exception {
        try (Scene scene = new Scene()) {
            Journal journal = new Journal();
            BrickOven left = new BrickOven("left oven", step -> {}, journal);
            BrickOven right = new BrickOven("right oven", step -> {}, journal);
            BlockingQueue<Cart> in = carts(50);
            BlockingQueue<Cart> out = new LinkedBlockingQueue<>();

            awaitEnd(scene, scene.start(() -> new TwoBurners(in, left, right, out, scene.threads()).work(49)));

            assertOrder(out, 49);
            int burned = left.burned().size() + right.burned().size();
            assertThat(burned)
                    .withFailMessage("49 books were to be burned, one a cart; this many were: %d.", burned)
                    .isEqualTo(49);
            assertThat(in)
                    .withFailMessage("Of 50 carts 49 were to be taken, and %d are left.", in.size())
                    .hasSize(1);
        }
    }

    @Test
    void takes_so_many_carts_and_no_more() throws Exception {
        try (Scene scene = new Scene()) {
            BlockingQueue<Cart> in = carts(0);
            BlockingQueue<Cart> out = new LinkedBlockingQueue<>();
            List<Thread> made = Collections.synchronizedList(new ArrayList<>());
            SceneGopher<Void> boss =
                    scene.start(() -> new TwoBurners(in, cart -> {}, cart -> {}, out, noting(made, scene)).work(1));
            // By then both gophers have found that there is a cart to be burned, and it has not come yet.
            awaitRest(boss, made, "No cart had come");

            in.put(carts(1).remove());

            awaitEnd(scene, boss);
            assertOrder(out, 1);
        }
    }

    @Test
    void keeps_the_order_when_the_second_cart_is_burned_first() throws Exception {
        try (Scene scene = new Scene().about("Carts are passed on in their order, whichever is burned first.")) {
            Gate first = scene.gate("burning cart 1");
            Gate second = scene.gate("burning cart 2");
            second.open();
            TwoBurnersTestOven left = new TwoBurnersTestOven(first, second);
            TwoBurnersTestOven right = new TwoBurnersTestOven(first, second);
            LinkedBlockingQueue<Cart> out = new LinkedBlockingQueue<>();
            String situation = "Cart 1 was still burning";
            assertOvertakes(scene, carts(4), left, right, out, first, second::awaitArrival, situation);

            List<String> twoAtOnce = new ArrayList<>(left.twoAtOnce);
            twoAtOnce.addAll(right.twoAtOnce);
            assertThat(twoAtOnce)
                    .withFailMessage(
                            "Each oven is for one at a time. These came in while another one burned: %s.", twoAtOnce)
                    .isEmpty();
        }
    }

    @Test
    void counts_the_carts_as_they_are_taken() throws Exception {
        for (boolean before : List.of(false, true)) {
            try (Scene scene = new Scene().about("What counts is the order in which the carts were taken.")) {
                String when = before ? "about to take a cart" : "about to go with cart 1, which it has just taken";
                Gate first = scene.gate(when);
                BlockingQueue<Cart> in = new TwoBurnersTestSlowPlace(carts(4), first, before);
                LinkedBlockingQueue<Cart> out = new LinkedBlockingQueue<>();
                String situation = "One gopher was " + when + ", and slow";
                assertOvertakes(scene, in, cart -> {}, cart -> {}, out, first, () -> {}, situation);
            }
        }
    }

    @Test
    void passes_one_cart_on_after_the_other() throws Exception {
        try (Scene scene =
                new Scene().about("Carts are passed on in order, each as soon as it and all before it are burned.")) {
            Gate first = scene.gate("about to put cart 1 down in its new place");
            TwoBurnersTestSlowPlace out = new TwoBurnersTestSlowPlace(carts(0), first);
            Gate second = scene.gate("burning cart 2");
            Gate burned = scene.gate("done with burning cart 2");
            burned.open();
            Meeting ovens = scene.meeting("inside an oven", 2);
            Oven oven = cart -> {
                if (List.of("cart 1", "cart 2").contains(cart.name())) {
                    ovens.join();
                }
                if (cart.name().equals("cart 2")) {
                    second.pass();
                    burned.pass();
                }
            };
            Scene.Action meanwhile = () -> {
                // Only now, so that the way is open already if cart 1 opens it too early.
                second.open();
                burned.awaitArrival();
            };
            String situation = "One gopher was about to pass on cart 1 and was slow";
            assertOvertakes(scene, carts(4), oven, oven, out, first, meanwhile, situation);
        }
    }

    @Test
    void does_not_keep_a_cart_until_the_next_one_comes() throws Exception {
        try (Scene scene = new Scene().about("A cart is passed on as soon as it and all before it are burned.")) {
            Gate first = scene.gate("burning cart 1");
            Gate second = scene.gate("burning cart 2");
            second.open();
            Oven left = new TwoBurnersTestOven(first, second);
            Oven right = new TwoBurnersTestOven(first, second);
            BlockingQueue<Cart> in = carts(1);
            BlockingQueue<Cart> out = new LinkedBlockingQueue<>();
            List<Thread> made = Collections.synchronizedList(new ArrayList<>());
            SceneGopher<Void> boss =
                    scene.start(() -> new TwoBurners(in, left, right, out, noting(made, scene)).work(2));
            first.awaitArrival();
            // By then the other gopher waits for the next cart.
            awaitRest(boss, made, "Cart 1 was still burning");
            first.open();

            // In a ring cart 2 may be this very one, when it has gone round.
            in.put(scene.ask(out::take).awaitResult());

            awaitEnd(scene, boss);
        }
    }

    @Test
    void passes_each_cart_on_at_once_and_returns_after_the_last() throws Exception {
        // If the same gopher begins, the last of three carts burns with it, and the last of two with the other.
        for (int time = 0; time < LAST_CARTS; time++) {
            int carts = 2 + time % 2;
            try (Scene scene =
                    new Scene().about("A cart does not wait for those behind it; work returns after the last one.")) {
                List<Gate> burning = IntStream.rangeClosed(1, carts)
                        .mapToObj(i -> scene.gate("burning cart " + i))
                        .toList();
                Oven oven = cart -> burning.get(Integer.parseInt(cart.name().substring(5)) - 1)
                        .pass();
                BlockingQueue<Cart> out = new LinkedBlockingQueue<>();
                SceneGopher<Void> boss =
                        scene.start(() -> new TwoBurners(carts(carts), oven, oven, out, scene.threads()).work(carts));
                burning.getFirst().awaitArrival();
                for (int i = 1; i < carts; i++) {
                    // The one behind it burns already, and goes on burning.
                    burning.get(i).awaitArrival();
                    burning.get(i - 1).open();
                    Cart next = scene.ask(out::take).awaitResult();
                    assertThat(next.name())
                            .withFailMessage("Cart %d should come next, not %s.", i, next)
                            .isEqualTo("cart " + i);
                }

                Rest rest = boss.awaitRest();
                assertThat(rest)
                        .withFailMessage(
                                "The last of %d carts was burning, and work() did not wait for it: it %s.",
                                carts, rest == Rest.ENDED ? "had ended" : "ran round and round")
                        .isIn(Rest.WAITING, Rest.SLEEPING);
                burning.getLast().open();
                awaitEnd(scene, boss);
            }
        }
    }

    @Test
    void is_held_up_while_there_is_no_room() throws Exception {
        for (int carts : List.of(2, 3)) {
            try (Scene scene = new Scene().about("While there is no room the gophers wait; no cart is lost.")) {
                BlockingQueue<Cart> out = new ArrayBlockingQueue<>(1);
                Oven oven = cart -> {};
                SceneGopher<Void> boss =
                        scene.start(() -> new TwoBurners(carts(carts), oven, oven, out, scene.threads()).work(carts));

                Rest rest = boss.awaitRest();
                assertThat(rest)
                        .withFailMessage(
                                "There was room for 1 cart of %d, and work() did not wait for more: it %s.",
                                carts, rest == Rest.ENDED ? "had ended" : "ran round and round")
                        .isIn(Rest.WAITING, Rest.SLEEPING);
                List<Cart> taken = new ArrayList<>();
                for (int i = 0; i < carts; i++) {
                    taken.add(out.take());
                }

                awaitEnd(scene, boss);
                assertOrder(taken, carts);
            }
        }
    }
}
