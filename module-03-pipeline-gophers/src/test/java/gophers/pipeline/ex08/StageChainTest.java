package gophers.pipeline.ex08;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Scene;
import gophers.yard.FireWentOutException;
import gophers.yard.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

@Exercise(id = "3.8", title = "The line as a chain of futures", points = 5)
class StageChainTest {

    @Test
    void promises_the_number_of_books() throws Exception {
        try (Scene scene = new Scene().about("The future is completed with the number of books on the cart.")) {
            StageChainTestYard yard = new StageChainTestYard(scene, (step, cart) -> {});

            List<Integer> books = new ArrayList<>();
            for (int size : List.of(2, 0, 3)) {
                books.add(yard.chain.send(yard.cart(size)).get());
            }

            assertThat(books)
                    .withFailMessage("Carts with 2, 0 and 3 books were sent; the futures said %s.", books)
                    .containsExactly(2, 0, 3);
            assertThat(yard.done)
                    .withFailMessage("Three carts were sent, one after the other; this was done: %s.", yard.done)
                    .containsExactlyElementsOf(StageChainTestYard.steps(1, 2, 3));
        }
    }

    @Test
    void returns_at_once_and_keeps_the_steps_in_order() throws Exception {
        try (Scene scene = new Scene()
                .about("send returns at once, however many carts are on their way; steps keep their order.")) {
            Gate road = scene.gate("on the road");
            StageChainTestYard yard = new StageChainTestYard(scene, (step, cart) -> {
                if (step == Step.CARRY) {
                    road.pass();
                }
            });

            // If send waited for anything, it would stand here for ever.
            List<CompletableFuture<Integer>> sent = yard.sendThree();
            road.awaitArrival();
            yard.awaitRest();

            assertThat(yard.done)
                    .withFailMessage("No cart was carried yet, and this was done: %s.", yard.done)
                    .isEmpty();
            assertThat(sent)
                    .withFailMessage("No cart was carried yet, and a future was complete.")
                    .noneMatch(CompletableFuture::isDone);
            // Nor does it when many are on their way.
            sent.addAll(yard.send(97));
            road.open();
            StageChainTestYard.awaitAll(sent);
        }
    }

    @Test
    void has_a_cart_at_each_stage_at_once() throws Exception {
        try (Scene scene = new Scene().about("Carts at different stages are under way at once.")) {
            Map<Step, Gate> gates = new EnumMap<>(Step.class);
            for (Step step : List.of(Step.CARRY, Step.BURN, Step.COME_BACK)) {
                Gate gate = scene.gate("where one " + step.verb());
                gates.put(step, gate);
                // Cart 1 gets as far as the way back, cart 2 to the oven.
                for (int cart = 3; cart > step.ordinal(); cart--) {
                    gate.letOne();
                }
            }
            StageChainTestYard yard = new StageChainTestYard(
                    scene, (step, cart) -> gates.get(step).pass());

            List<CompletableFuture<Integer>> sent = yard.sendThree();
            gates.forEach((step, gate) -> StageChainTestYard.awaitArrivals(gate, 4 - step.ordinal()));

            // All three are inside their steps now, and held there. That was to be shown.
            gates.values().forEach(Gate::open);
            StageChainTestYard.awaitAll(sent);
        }
    }

    @Test
    void has_one_cart_at_a_time_at_each_stage() throws Exception {
        for (Step held : List.of(Step.CARRY, Step.BURN, Step.COME_BACK)) {
            try (Scene scene = new Scene().about("Each stage has one cart at a time, in the order of sending.")) {
                Gate gate = scene.gate("where one " + held.verb());
                StageChainTestYard yard = new StageChainTestYard(scene, (step, cart) -> {
                    if (step == held) {
                        gate.pass();
                    }
                });

                List<CompletableFuture<Integer>> sent = yard.sendThree();
                gate.awaitArrival();
                yard.awaitRest();

                assertThat(gate.arrivals())
                        .withFailMessage(
                                "Cart 1 was held where one %s, and %d carts were there at once.",
                                held.verb(), gate.arrivals())
                        .isEqualTo(1);
                gate.open();
                StageChainTestYard.awaitAll(sent);
                assertThat(yard.order(held))
                        .withFailMessage(
                                "Carts 1, 2, 3 were sent, and this was their order where one %s: %s.",
                                held.verb(), yard.order(held))
                        .containsExactly("cart 1", "cart 2", "cart 3");
            }
        }
    }

    @Test
    void has_every_step_done_by_a_gopher_of_the_executor() throws Exception {
        try (Scene scene = new Scene().about("Each step runs on the executor given to the constructor.")) {
            StageChainTestYard yard = new StageChainTestYard(scene, (step, cart) -> {});
            // Now each task is done before the one who hands it out goes on.
            yard.quick = true;

            StageChainTestYard.awaitAll(yard.sendThree());

            List<String> strangers = yard.strangers();
            assertThat(strangers)
                    .withFailMessage(
                            "The executor had a gopher for each task, and these steps were done by others: %s.",
                            strangers)
                    .isEmpty();
        }
    }

    @Test
    void tells_who_sent_the_cart_of_a_failure() throws Exception {
        for (Step failing : List.of(Step.CARRY, Step.BURN, Step.COME_BACK)) {
            assertFails(failing, new FireWentOutException("the fire went out"));
        }
        assertFails(Step.BURN, new InterruptedException("called off"));
        assertFails(Step.BURN, new StackOverflowError("too deep a fire"));
    }

    @Test
    void sends_the_other_carts_on_when_one_has_failed() throws Exception {
        try (Scene scene = new Scene().about("If a step throws, all other carts go on.")) {
            Gate oven = scene.gate("inside the oven");
            StageChainTestYard yard = new StageChainTestYard(scene, (step, cart) -> {
                if (step == Step.BURN && cart.equals("cart 1")) {
                    oven.pass();
                    throw new FireWentOutException("the fire went out");
                }
            });
            List<CompletableFuture<Integer>> sent = yard.sendThree();
            oven.open();

            for (int cart = 2; cart <= 3; cart++) {
                Throwable thrown = catchThrowable(sent.get(cart - 1)::get);
                assertThat(thrown)
                        .withFailMessage("Cart 1 failed in the oven, and cart %d with it: %s.", cart, thrown)
                        .isNull();
            }
            Throwable thrown = catchThrowable(yard.chain.send(yard.cart(1))::get);
            assertThat(thrown)
                    .withFailMessage("Cart 1 had failed, and a cart that was sent later did, too: %s.", thrown)
                    .isNull();
        }
    }

    @Test
    void keeps_the_turns_when_a_cart_drops_out() throws Exception {
        try (Scene scene =
                new Scene().about("Each stage has one cart at a time; who fails gives nobody its turn early.")) {
            Gate oven = scene.gate("inside the oven");
            StageChainTestYard yard = new StageChainTestYard(scene, (step, cart) -> {
                if (step == Step.BURN) {
                    oven.pass();
                } else if (step == Step.CARRY && cart.equals("cart 2")) {
                    throw new IllegalStateException("a wheel came off");
                }
            });
            List<CompletableFuture<Integer>> sent = yard.sendThree();
            oven.awaitArrival();
            yard.awaitRest();

            assertThat(oven.arrivals())
                    .withFailMessage(
                            "Cart 1 was in the oven, cart 2 had failed on the road, and cart 3 came in beside cart 1.")
                    .isEqualTo(1);
            oven.open();
            Throwable thrown = catchThrowable(sent.get(2)::get);
            assertThat(thrown)
                    .withFailMessage("Cart 2 failed on the road, and cart 3 with it: %s.", thrown)
                    .isNull();
        }
    }

    @Test
    void goes_by_the_order_of_sending_and_not_of_starting() throws Exception {
        try (Scene scene = new Scene().about("Each stage has its carts in the order in which they were sent.")) {
            StageChainTestYard yard = new StageChainTestYard(scene, (step, cart) -> {});

            // Gophers that are slow to start: the last one that was sent for comes first.
            List<CompletableFuture<Integer>> sent = yard.startingLastFirst(yard::sendThree);

            StageChainTestYard.awaitAll(sent);
            for (Step step : List.of(Step.CARRY, Step.BURN, Step.COME_BACK)) {
                assertThat(yard.order(step))
                        .withFailMessage(
                                "Carts 1, 2, 3 were sent, the last gopher started first, and this was the order where "
                                        + "one %s: %s.",
                                step.verb(), yard.order(step))
                        .containsExactly("cart 1", "cart 2", "cart 3");
            }
        }
    }

    private static void assertFails(Step failing, Throwable failure) throws Exception {
        try (Scene scene = new Scene()
                .about("If a step throws, get of the cart's future tells why, and no step comes after it.")) {
            StageChainTestYard yard = new StageChainTestYard(scene, (step, cart) -> {
                if (step == failing) {
                    StageChainTestYard.<RuntimeException>sneak(failure);
                }
            });

            CompletableFuture<Integer> sent = yard.chain.send(yard.cart(1));
            String situation = "The gopher who %s failed (%s)".formatted(failing.verb(), failure);
            assertThat(yard.awaitDoneOrDead(sent))
                    .withFailMessage("%s, and died of it; the future was never completed.", situation)
                    .isTrue();
            Throwable thrown = catchThrowable(sent::get);
            yard.awaitRest();

            assertThat(thrown)
                    .withFailMessage(
                            "%s, and get() of the future %s.",
                            situation, thrown == null ? "returned normally" : "threw " + thrown)
                    .isInstanceOf(ExecutionException.class);
            assertThat(thrown.getCause())
                    .withFailMessage("%s, and the cause was said to be: %s.", situation, thrown.getCause())
                    .isSameAs(failure);
            List<String> before = StageChainTestYard.steps(1).subList(0, failing.ordinal() - 1);
            assertThat(yard.done)
                    .withFailMessage("%s, and this was done with the cart in all: %s.", situation, yard.done)
                    .containsExactlyElementsOf(before);
        }
    }
}
