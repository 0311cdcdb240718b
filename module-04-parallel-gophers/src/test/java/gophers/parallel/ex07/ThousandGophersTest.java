package gophers.parallel.ex07;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.FireWentOutException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.7", title = "A thousand gophers", points = 3)
class ThousandGophersTest {

    @Test
    void a_thousand_may_be_on_the_road_at_once() throws Exception {
        try (Scene scene =
                new Scene().about("Nobody waits before it is on the road: all may carry at the same time.")) {
            ThousandGophersTestYard yard = new ThousandGophersTestYard();
            CountDownLatch everybody = new CountDownLatch(1000);
            yard.carrying = () -> {
                everybody.countDown();
                // Nobody gets on before all thousand are on the road.
                everybody.await();
            };

            long burned = burnAll(yard, 3, 1000);

            assertThat(burned)
                    .withFailMessage("A thousand gophers burned a book each, and burnAll() says %d.", burned)
                    .isEqualTo(1000);
        }
    }

    @Test
    void each_gopher_has_a_virtual_thread_of_its_own() throws Exception {
        ThousandGophersTestYard yard = new ThousandGophersTestYard();

        burnAll(yard, 2, 20);

        assertThat(yard.onTheRoad)
                .withFailMessage(
                        () -> "A gopher was on a platform thread, for whose stack about a megabyte is set aside: "
                                + yard.onTheRoad.peek().getName() + ".")
                .allMatch(Thread::isVirtual);
        assertThat(yard.onTheRoad.stream().distinct().count())
                .withFailMessage(
                        "20 carts were carried on fewer than 20 threads: a virtual thread is not to be shared.")
                .isEqualTo(20);
    }

    @Test
    void as_many_burn_at_once_as_there_are_ovens() throws Exception {
        try (Scene scene = new Scene().about("So many gophers as there are ovens may burn at the same time.")) {
            ThousandGophersTestYard yard = new ThousandGophersTestYard();
            Meeting meeting = scene.meeting("at the ovens", 3);
            yard.burning = meeting::join;

            long burned = burnAll(yard, 3, 9);

            assertThat(burned)
                    .withFailMessage("9 gophers burned a book each, and burnAll() says %d.", burned)
                    .isEqualTo(9);
        }
    }

    @Test
    void no_more_burn_at_once_than_there_are_ovens() throws Exception {
        try (Scene scene = new Scene().about("At most as many gophers burn at the same time as there are ovens.")) {
            ThousandGophersTestYard yard = new ThousandGophersTestYard();
            Gate ovens = scene.gate("at the ovens");
            CountDownLatch allCarry = new CountDownLatch(6);
            yard.carrying = allCarry::countDown;
            yard.burning = ovens::pass;

            // Two calls send off three gophers each, to the same two ovens.
            ThousandGophers gophers = new ThousandGophers(yard, yard, 2);
            SceneGopher<Long> boss = scene.ask(() -> gophers.burnAll(ThousandGophersTestYard.carts(3)));
            SceneGopher<Long> other = scene.ask(() -> gophers.burnAll(ThousandGophersTestYard.carts(3)));
            allCarry.await();
            ovens.awaitArrivals(2);
            // Each of them now waits somewhere: at an oven, or for one.
            yard.awaitRest();

            assertThat(ovens.arrivals())
                    .withFailMessage("There are 2 ovens, and %d of 6 gophers burn at the same time.", ovens.arrivals())
                    .isEqualTo(2);
            ovens.open();
            boss.awaitEnd();
            other.awaitEnd();
        }
    }

    @Test
    void whoever_comes_back_keeps_no_oven() throws Exception {
        try (Scene scene = new Scene().about("Whoever is on the road, there or back, keeps nobody from burning.")) {
            ThousandGophersTestYard yard = new ThousandGophersTestYard();
            Meeting meeting = scene.meeting("on the way back", 4);
            yard.comingBack = meeting::join;

            // There is one oven only. Nobody is home before all four have burned.
            long burned = burnAll(yard, 1, 4);

            assertThat(burned)
                    .withFailMessage("4 gophers burned a book each, and burnAll() says %d.", burned)
                    .isEqualTo(4);
        }
    }

    @Test
    void a_fire_that_goes_out_leaves_the_oven_free() throws Exception {
        for (Throwable failure :
                List.of(new FireWentOutException("the fire went out"), new StackOverflowError("too deep a burrow"))) {
            try (Scene scene =
                    new Scene().about("If a trip fails, its place at the ovens is free for the next gopher.")) {
                ThousandGophersTestYard yard = new ThousandGophersTestYard();
                AtomicInteger fires = new AtomicInteger();
                yard.burning = () -> {
                    if (fires.incrementAndGet() == 2) {
                        ThousandGophersTestYard.fail(failure);
                    }
                };

                Throwable thrown = scene.dare(() -> burnAll(yard, 1, 5)).awaitThrown();

                assertThat(yard.burned.get())
                        .withFailMessage(
                                "5 gophers came to one oven, and the second burn failed. The others should burn 4 books,"
                                        + " and burned %d.",
                                yard.burned.get())
                        .isEqualTo(4);
                ThousandGophersTestYard.assertReported(thrown, failure);
            }
        }
    }

    @Test
    void who_never_came_to_the_oven_gives_no_place_back() throws Exception {
        try (Scene scene = new Scene().about("At most as many gophers burn at the same time as there are ovens.")) {
            ThousandGophersTestYard yard = new ThousandGophersTestYard();
            Throwable failure = new IllegalStateException("a wheel came off");
            Gate road = scene.gate("on the road");
            Gate oven = scene.gate("at the oven");
            CountDownLatch gone = new CountDownLatch(3);
            yard.carrying = yard.forTheFirst(() -> ThousandGophersTestYard.fail(failure), () -> {
                road.pass();
                gone.countDown();
            });
            yard.burning = oven::pass;

            SceneGopher<Long> boss = scene.dare(() -> burnAll(yard, 1, 4));
            road.awaitArrivals(3);
            Rest.of(yard.first.get());
            road.open();
            gone.await();
            oven.awaitArrival();
            yard.awaitRest();

            assertThat(oven.arrivals())
                    .withFailMessage(
                            "One of 4 gophers lost a wheel on the road. There is one oven, and now %d of the others burn at"
                                    + " the same time.",
                            oven.arrivals())
                    .isEqualTo(1);
            oven.open();
            ThousandGophersTestYard.assertReported(boss.awaitThrown(), failure);
        }
    }

    @Test
    void waits_for_the_last_gopher() throws Exception {
        try (Scene scene = new Scene().about("burnAll returns when all gophers are back.")) {
            ThousandGophersTestYard yard = new ThousandGophersTestYard();
            Gate firstHome = scene.gate("almost at home");
            Gate home = scene.gate("almost at home");
            CountDownLatch gone = new CountDownLatch(1);
            yard.comingBack = yard.forTheFirst(
                    () -> {
                        firstHome.pass();
                        gone.countDown();
                    },
                    home::pass);

            SceneGopher<Long> boss = scene.ask(() -> burnAll(yard, 2, 2));
            firstHome.awaitArrival();
            home.awaitArrival();
            firstHome.open();
            gone.await();
            Rest.of(yard.first.get());
            Rest rest = boss.awaitRest();
            assertThat(rest)
                    .withFailMessage("A gopher was still on its way, and burnAll() did not wait: %s.", rest)
                    .isIn(Rest.WAITING, Rest.SLEEPING);
            home.open();

            assertThat(boss.awaitResult())
                    .withFailMessage("2 gophers burned a book each, and burnAll() says %d.", boss.awaitResult())
                    .isEqualTo(2);
        }
    }

    @Test
    void has_nothing_to_do_without_a_cart() throws Exception {
        long burned = burnAll(new ThousandGophersTestYard(), 1, 0);

        assertThat(burned)
                .withFailMessage("There was no cart, and burnAll() says %d.", burned)
                .isZero();
    }

    private static long burnAll(ThousandGophersTestYard yard, int ovens, int carts) throws Exception {
        return new ThousandGophers(yard, yard, ovens).burnAll(ThousandGophersTestYard.carts(carts));
    }
}
