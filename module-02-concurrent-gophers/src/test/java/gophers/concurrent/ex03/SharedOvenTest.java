package gophers.concurrent.ex03;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Book;
import gophers.yard.Cart;
import gophers.yard.FireWentOutException;
import gophers.yard.Pace;
import gophers.yard.Step;
import gophers.yard.Yard;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@Exercise(id = "2.3", title = "One gopher at the oven", points = 3)
class SharedOvenTest {

    @Test
    void makes_trips_until_the_pile_is_empty() throws Exception {
        Yard yard = Yard.with(Book.numbered(5), Pace.instant());
        SharedOven oven = sharedOven(yard);
        Cart cart = yard.cart("cart A", 3);

        List<Integer> burned = List.of(oven.trip(cart), oven.trip(cart), oven.trip(cart));

        assertThat(burned)
                .withFailMessage("5 books went on a cart for 3; three trips said that they burned %s.", burned)
                .containsExactly(3, 2, 0);
        String steps =
                yard.journal().spans().stream().map(span -> span.step().verb()).collect(Collectors.joining(" "));
        assertThat(steps)
                .withFailMessage("Two trips with 3 and 2 books, and none with an empty cart: the steps were %s.", steps)
                .isEqualTo("loads loads loads carries burns comes back loads loads carries burns comes back");
    }

    @Test
    void lets_one_gopher_burn_at_a_time() throws Exception {
        try (Scene scene = new Scene().about("No two gophers are inside the oven at the same time.")) {
            Gate gate = scene.gate("inside the oven");
            Yard yard = Yard.with(Book.numbered(9), step -> passIf(step == Step.BURN, gate));
            SharedOven oven = sharedOven(yard);

            scene.start(() -> oven.trip(yard.cart("cart A", 2)));
            gate.awaitArrival();
            // The yard's oven itself notices when a second gopher comes in.
            assertWaits(scene.start(() -> oven.trip(yard.cart("cart B", 2))), "the oven");
            Cart loaded = loaded(yard.cart("cart C", 1), 100);
            assertWaits(scene.start(() -> oven.burn(loaded)), "the oven");

            gate.open();
            scene.awaitEnd();
        }
    }

    @Test
    void lets_one_gopher_load_at_a_time() throws Exception {
        try (Scene scene = new Scene().about("No two gophers are inside the pile's take at the same time.")) {
            Gate gate = scene.gate("at the pile");
            Yard yard = Yard.with(Book.numbered(4), step -> passIf(step == Step.LOAD, gate));
            SharedOven oven = sharedOven(yard);

            scene.start(() -> oven.trip(yard.cart("cart A", 2)));
            gate.awaitArrival();
            assertWaits(scene.start(() -> oven.trip(yard.cart("cart B", 2))), "the pile");

            gate.open();
            scene.awaitEnd();
        }
    }

    @Test
    void lets_others_carry_while_one_burns() throws Exception {
        assertThatTheyMeet(Step.CARRY, Step.BURN, "Who is at the oven keeps nobody from carrying.");
        assertThatTheyMeet(Step.CARRY, Step.CARRY, "On the road, any number may be at once.");
    }

    @Test
    void lets_others_come_back_while_one_burns() throws Exception {
        assertThatTheyMeet(Step.COME_BACK, Step.BURN, "Who is at the oven keeps nobody from coming back.");
    }

    @Test
    void lets_others_load_while_one_burns() throws Exception {
        assertThatTheyMeet(Step.BURN, Step.LOAD, "Who is at the oven keeps nobody from loading.");
    }

    @Test
    void lets_the_next_one_burn_while_another_waits_for_the_pile() throws Exception {
        try (Scene scene = new Scene().about("Who is at the pile keeps nobody from burning.")) {
            Gate atPile = scene.gate("at the pile");
            Gate inOven = scene.gate("inside the oven");
            Yard yard = Yard.with(Book.numbered(4), step -> {
                passIf(step == Step.LOAD, atPile);
                passIf(step == Step.BURN, inOven);
            });
            SharedOven oven = sharedOven(yard);
            scene.start(() -> oven.trip(yard.cart("cart A", 2)));
            atPile.awaitArrival();
            Cart first = loaded(yard.cart("cart B", 1), 100);
            scene.start(() -> oven.burn(first));
            inOven.awaitArrival();

            // Who waits for the pile came first: it is no use to wake just anybody when the oven is free.
            scene.start(() -> oven.trip(yard.cart("cart C", 2))).awaitRest();
            Cart next = loaded(yard.cart("cart D", 1), 101);
            scene.start(() -> oven.burn(next)).awaitRest();
            inOven.letOne();
            inOven.awaitArrivals(2);

            inOven.open();
            atPile.open();
            scene.awaitEnd();
        }
    }

    @Test
    void is_free_again_after_a_burn_that_fails() throws Exception {
        assertIsFreeAgainAfter(Step.BURN, 2, new FireWentOutException("the fire went out"));
        assertIsFreeAgainAfter(Step.BURN, 2, new StackOverflowError("too deep a burrow"));
    }

    @Test
    void is_free_again_after_another_step_that_fails() throws Exception {
        for (Throwable failure :
                List.of(new IllegalStateException("a wheel broke"), new StackOverflowError("too deep"))) {
            assertIsFreeAgainAfter(Step.LOAD, 0, failure);
            assertIsFreeAgainAfter(Step.CARRY, 2, failure);
            assertIsFreeAgainAfter(Step.COME_BACK, 0, failure);
        }
    }

    /** gopher-1's step fails, with so many books on the cart at that moment. */
    private static void assertIsFreeAgainAfter(Step failing, int books, Throwable failure) throws Exception {
        try (Scene scene = new Scene().about("A step that throws leaves the place free for the next gopher.")) {
            Yard yard = Yard.with(Book.numbered(4), step -> {
                if (step == failing && Thread.currentThread().getName().equals("gopher-1")) {
                    SharedOvenTest.<RuntimeException>fail(failure);
                }
            });
            SharedOven oven = sharedOven(yard);
            Cart cart = yard.cart("cart A", 2);

            Throwable thrown = scene.dare(() -> oven.trip(cart)).awaitThrown();
            SceneGopher<Integer> next = scene.ask(() -> oven.trip(yard.cart("cart B", 2)));

            assertThat(thrown)
                    .withFailMessage(
                            "gopher-1 %s, which ended with %s, and the caller of trip() was told: %s.",
                            failing.verb(), failure, thrown)
                    .isSameAs(failure);
            assertThat(cart.size())
                    .withFailMessage(
                            "gopher-1 %s, which failed with %d books on the cart; now there are %d on it.",
                            failing.verb(), books, cart.size())
                    .isEqualTo(books);
            assertThat(next.awaitResult())
                    .withFailMessage("Another gopher burned 2 books afterwards, and trip() said something else.")
                    .isEqualTo(2);
            assertThat(yard.journal().spans())
                    .withFailMessage(
                            "gopher-1 %s, which failed, and yet it went on as if all were well.", failing.verb())
                    .noneMatch(span ->
                            span.gopher().equals("gopher-1") && span.step().compareTo(failing) > 0);
        }
    }

    @Test
    void forgets_no_interrupt_of_a_gopher_that_waits() throws Exception {
        try (Scene scene =
                new Scene().about("An interrupt is not forgotten: the next step notices it at the latest.")) {
            Gate gate = scene.gate("inside the oven");
            Yard yard = Yard.with(Book.numbered(3), step -> {
                if (step == Step.BURN && Thread.interrupted()) {
                    throw new InterruptedException("interrupted at the oven");
                }
                passIf(step == Step.BURN, gate);
            });
            SharedOven oven = sharedOven(yard);
            scene.start(() -> oven.trip(yard.cart("cart A", 1)));
            gate.awaitArrival();
            SceneGopher<Integer> called = scene.dare(() -> oven.trip(yard.cart("cart B", 1)));
            called.awaitRest();

            called.thread().interrupt();
            // It may just have been woken and not have a core yet: so look several times.
            Rest rest = called.awaitRest();
            for (int look = 1; look <= 5 && rest != Rest.ENDED; look++) {
                rest = called.awaitRest();
            }
            // Whoever goes away from a place that it never had must leave it taken: the yard's oven would notice.
            SceneGopher<Integer> next = scene.dare(() -> oven.trip(yard.cart("cart C", 1)));
            next.awaitRest();
            gate.open();
            Throwable thrown = called.awaitThrown();
            assertThat(thrown)
                    .withFailMessage(
                            "A gopher was interrupted while it waited for the oven, and nobody has heard of it: %s.",
                            thrown == null ? "it burned, came back, and was not told" : "this was thrown: " + thrown)
                    .isInstanceOf(InterruptedException.class);
            scene.about("Who goes away while it waits leaves the place as it was, and keeps nobody from it.");
            Throwable misuse = next.awaitThrown();
            assertThat(misuse)
                    .withFailMessage(
                            "gopher-1 was inside the oven, gopher-2 was interrupted while it waited, and went away; then "
                                    + "gopher-3 came, and this was thrown: %s.",
                            misuse)
                    .isNull();
            scene.awaitEnd();
        }
    }

    @Test
    void leaves_its_place_when_it_is_interrupted_there() throws Exception {
        for (Step place : List.of(Step.BURN, Step.LOAD)) {
            try (Scene scene = new Scene().about("A step that throws leaves the place free for the next gopher.")) {
                Gate gate = scene.gate(place == Step.BURN ? "inside the oven" : "at the pile");
                Yard yard = Yard.with(Book.numbered(4), step -> passIf(step == place, gate));
                SharedOven oven = sharedOven(yard);
                SceneGopher<Integer> called = scene.dare(() -> oven.trip(yard.cart("cart A", 2)));
                gate.awaitArrival();

                called.thread().interrupt();
                Throwable thrown = called.awaitThrown();
                gate.open();
                scene.start(() -> oven.trip(yard.cart("cart B", 2)));
                assertThat(thrown)
                        .withFailMessage(
                                "A gopher was interrupted while it %s; its caller heard: %s.", place.verb(), thrown)
                        .isInstanceOf(InterruptedException.class);
                scene.awaitEnd();
            }
        }
    }

    @Test
    void has_nothing_to_do_with_another_oven() throws Exception {
        try (Scene scene =
                new Scene().about("Two objects, each with places of its own, have nothing to do with each other.")) {
            Meeting piles = scene.meeting("at one of two piles", 2);
            Meeting ovens = scene.meeting("inside one of two ovens", 2);
            for (int count = 1; count <= 2; count++) {
                Yard yard = Yard.with(Book.numbered(1), step -> {
                    joinIf(step == Step.LOAD, piles);
                    joinIf(step == Step.BURN, ovens);
                });
                scene.start(() -> sharedOven(yard).trip(yard.cart("cart A", 1)));
            }

            scene.awaitEnd();
        }
    }

    /** Two gophers make a trip each; the first cannot leave its step until the second is in its own. */
    private static void assertThatTheyMeet(Step first, Step second, String contract) throws Exception {
        try (Scene scene = new Scene().about(contract)) {
            Meeting meeting =
                    scene.meeting("there (the one %s, the other one %s)".formatted(first.verb(), second.verb()), 2);
            Yard yard = Yard.with(Book.numbered(4), step -> {
                boolean isFirst = Thread.currentThread().getName().equals("gopher-1");
                joinIf(step == (isFirst ? first : second), meeting);
            });
            SharedOven oven = sharedOven(yard);

            scene.start(() -> oven.trip(yard.cart("cart A", 2))).awaitRest();
            scene.start(() -> oven.trip(yard.cart("cart B", 2)));
            scene.awaitEnd();
        }
    }

    private static void assertWaits(SceneGopher<?> gopher, String place) throws InterruptedException {
        Rest rest = gopher.awaitRest();
        assertThat(rest)
                .withFailMessage(
                        "%s came to %s, which was taken, and should wait there: it is %s.", gopher.name(), place, rest)
                .isIn(Rest.WAITING, Rest.SLEEPING, Rest.ENDED);
    }

    private static Cart loaded(Cart cart, int book) {
        cart.load(new Book(book));
        return cart;
    }

    private static void passIf(boolean here, Gate gate) throws InterruptedException {
        if (here) {
            gate.pass();
        }
    }

    private static void joinIf(boolean here, Meeting meeting) throws InterruptedException {
        if (here) {
            meeting.join();
        }
    }

    /** Throws what it is given, whatever the compiler thinks of it. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }

    private static SharedOven sharedOven(Yard yard) {
        return new SharedOven(yard.pile(), yard.road(), yard.oven());
    }
}
