package gophers.pipeline.ex04;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.Screen;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.Pace;
import gophers.yard.Step;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Exercise(id = "3.4", title = "Four gophers with a role each", points = 5)
class FourGophersTest {

    @Test
    void stays_at_home_when_there_is_nothing_to_burn() throws Exception {
        FourGophersTestYard yard = burn(0, 4, 7);

        assertThat(yard.times(Step.CARRY))
                .withFailMessage("The pile was empty, and %d carts were carried.", yard.times(Step.CARRY))
                .isZero();
    }

    @Test
    void burns_a_single_book() throws Exception {
        burn(1, 4, 7);
    }

    @Test
    void burns_ten_thousand_books() throws Exception {
        burn(10_000, 4, 7);
        try (Scene scene = new Scene()) {
            FourGophersTestYard yard = new FourGophersTestYard(16, 4, 1, Pace.even(Duration.ofMillis(4)), step -> {});
            Screen.show("Four gophers with a role each", yard.yard.journal());
            SceneGopher<Integer> boss =
                    scene.ask(() -> yard.gophers(scene.threads()).work());
            assertBurned(yard, 16, boss.awaitResult());
        }
    }

    @Test
    void fills_its_carts() throws Exception {
        FourGophersTestYard yard = burn(15, 2, 7);

        assertThat(yard.times(Step.CARRY))
                .withFailMessage("15 books on carts for 7 are 3 loads; there were %d trips.", yard.times(Step.CARRY))
                .isEqualTo(3);
    }

    @Test
    void has_four_gophers_with_a_role_each() throws Exception {
        FourGophersTestYard yard = burn(30, 4, 1);

        Set<Thread> all = new HashSet<>();
        for (Step step : Step.values()) {
            Set<Thread> gophers = yard.gophers(step);
            all.addAll(gophers);
            assertThat(gophers)
                    .withFailMessage("A role each: the gopher who %s is one; %d did it.", step.verb(), gophers.size())
                    .hasSize(1);
        }
        assertThat(all)
                .withFailMessage("A role each: there are four roles, and this many gophers had them: %d.", all.size())
                .hasSize(4);
        assertThat(yard.made)
                .withFailMessage("Some of the four gophers were not made by the factory.")
                .containsAll(all);
    }

    @Test
    void all_four_are_at_work_at_once() throws Exception {
        try (Scene scene = new Scene()
                .about("A gopher waits for nothing but a cart, or room; a full cart goes before the next book.")) {
            Map<Step, Gate> gates = new EnumMap<>(Step.class);
            FourGophersTestYard yard =
                    new FourGophersTestYard(10, 4, 1, step -> gates.get(step).pass());
            for (Step step : Step.values()) {
                gates.put(step, scene.gate("where one " + step.verb()));
                // The first cart gets as far as the way back, the second one to the oven, and so on.
                for (int cart = 3; cart > step.ordinal(); cart--) {
                    gates.get(step).letOne();
                }
            }
            SceneGopher<Integer> boss =
                    scene.ask(() -> yard.gophers(scene.threads()).work());

            for (Step step : Step.values()) {
                gates.get(step).awaitArrivals(4 - step.ordinal());
            }

            // All four are inside their steps now, and held there. And while the loader still is, the others go on.
            for (Step step : List.of(Step.CARRY, Step.BURN, Step.COME_BACK)) {
                gates.get(step).open();
            }
            gates.get(Step.COME_BACK).awaitArrivals(3);
            gates.get(Step.LOAD).open();
            assertBurned(yard, 10, boss.awaitResult());
        }
    }

    @Test
    void goes_on_with_each_cart_that_is_back() throws Exception {
        try (Scene scene = new Scene().about("A gopher waits for nothing but a cart, or room at the next place.")) {
            Gate road = scene.gate("on the way to the oven");
            Gate oven = scene.gate("at the oven");
            road.open();
            FourGophersTestYard yard = new FourGophersTestYard(10, 2, 1, step -> {
                if (step == Step.CARRY) {
                    road.pass();
                } else if (step == Step.BURN) {
                    oven.pass();
                }
            });
            SceneGopher<Integer> boss =
                    scene.ask(() -> yard.gophers(scene.threads()).work());

            for (int burned = 0; burned < 4; burned++) {
                road.awaitArrivals(burned + 2);
                // No cart is at home, and the loader waits until it is told of one: the other cart is held at the oven.
                rest(yard, Step.LOAD);
                oven.letOne();
            }
            road.awaitArrivals(6);

            oven.open();
            assertBurned(yard, 10, boss.awaitResult());
        }
    }

    @Test
    void a_cart_is_not_loaded_before_it_is_back() throws Exception {
        try (Scene scene = new Scene().about("There are only the carts that were given: here it is one.")) {
            Gate wayBack = scene.gate("on the way back");
            FourGophersTestYard yard = new FourGophersTestYard(6, 1, 1, step -> {
                if (step == Step.COME_BACK) {
                    wayBack.pass();
                }
            });
            SceneGopher<Integer> boss =
                    scene.ask(() -> yard.gophers(scene.threads()).work());

            wayBack.awaitArrival();
            Rest loader = rest(yard, Step.LOAD);
            rest(yard, Step.CARRY);
            rest(yard, Step.BURN);
            rest(yard, Step.LOAD);

            // One book may be in the loader's paws, for the cart that is to come.
            assertThat(yard.times(Step.LOAD) <= 2 && yard.times(Step.CARRY) == 1)
                    .withFailMessage(
                            "The one cart, for one book, was not back yet; the loader had taken %d books, and this many "
                                    + "carts had been carried: %d. With which cart?",
                            yard.times(Step.LOAD), yard.times(Step.CARRY))
                    .isTrue();
            assertThat(loader)
                    .withFailMessage("No cart was there, and the loader ran round and round instead of waiting.")
                    .isNotEqualTo(Rest.BUSY);
            wayBack.open();
            assertBurned(yard, 6, boss.awaitResult());
        }
    }

    @Test
    void uses_no_cart_but_those_given() throws Exception {
        FourGophersTestYard yard = burn(100, 3, 1);

        Set<Cart> others = new HashSet<>(yard.seen);
        yard.carts.forEach(others::remove);
        assertThat(others)
                .withFailMessage("Three carts were given. These were on the road, too: %s.", others)
                .isEmpty();
    }

    @Test
    void has_room_for_many_carts() throws Exception {
        burn(100, 60, 1);
    }

    @Test
    void is_done_when_the_last_cart_is_back() throws Exception {
        try (Scene scene = new Scene().about("When work returns, all carts have been brought back.")) {
            Gate wayBack = scene.gate("on the way back");
            FourGophersTestYard yard = new FourGophersTestYard(1, 2, 1, step -> {
                if (step == Step.COME_BACK) {
                    wayBack.pass();
                }
            });
            SceneGopher<Integer> boss =
                    scene.ask(() -> yard.gophers(scene.threads()).work());
            wayBack.awaitArrival();

            Rest rest = boss.awaitRest();

            assertThat(rest)
                    .withFailMessage(
                            "A cart was still on its way back, and work() did not wait for it: it %s.",
                            rest == Rest.ENDED ? "had ended" : "ran round and round")
                    .isIn(Rest.WAITING, Rest.SLEEPING);
            wayBack.open();
            assertBurned(yard, 1, boss.awaitResult());
        }
    }

    private static Rest rest(FourGophersTestYard yard, Step step) throws InterruptedException {
        return Rest.of(yard.gophers(step).iterator().next());
    }

    private static FourGophersTestYard burn(int books, int carts, int capacity) throws Exception {
        try (Scene scene = new Scene().about("When all books are burned and all carts are back, work returns.")) {
            FourGophersTestYard yard = new FourGophersTestYard(books, carts, capacity, step -> {});
            SceneGopher<Integer> boss =
                    scene.ask(() -> yard.gophers(scene.threads()).work());
            assertBurned(yard, books, boss.awaitResult());
            return yard;
        }
    }

    private static void assertBurned(FourGophersTestYard yard, int books, int returned) {
        int burned = yard.yard.oven().burned().size();
        assertThat(new HashSet<>(yard.yard.oven().burned()).equals(new HashSet<>(Book.numbered(books))))
                .withFailMessage("There were %d books on the pile; %d were burned.", books, burned)
                .isTrue();
        assertThat(returned)
                .withFailMessage("%d books were burned, and work() returned %d.", books, returned)
                .isEqualTo(books);
        assertThat(yard.times(Step.COME_BACK))
                .withFailMessage(
                        "Carts were carried %d times, burned %d times and brought back %d times.",
                        yard.times(Step.CARRY), yard.times(Step.BURN), yard.times(Step.COME_BACK))
                .isEqualTo(yard.times(Step.CARRY))
                .isEqualTo(yard.times(Step.BURN));
        assertThat(yard.carts)
                .withFailMessage("Not all carts are empty at the end.")
                .allMatch(Cart::isEmpty);
    }
}
