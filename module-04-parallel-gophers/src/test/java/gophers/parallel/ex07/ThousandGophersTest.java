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
            CountDownLatch everybody = new CountDownLatch(1001);
            yard.carrying = () -> {
                everybody.countDown();
                // Nobody gets on before all thousand and one are on the road.
                everybody.await();
            };

            long burned = burnAll(yard, 3, 1001);

            assertThat(burned)
                    .withFailMessage("1001 gophers burned a book each, and burnAll() says %d.", burned)
                    .isEqualTo(1001);
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
        for (int ovens : new int[] {3, 30}) {
            try (Scene scene = new Scene()
                    .about(
                            "So many gophers as there are ovens may burn at the same time, whatever other objects have.")) {
                ThousandGophersTestYard yard = new ThousandGophersTestYard();
                Meeting meeting = scene.meeting("at the ovens", ovens);
                yard.burning = meeting::join;

                ThousandGophersTestYard elsewhere = new ThousandGophersTestYard();
                new ThousandGophers(elsewhere, elsewhere, 1);
                ThousandGophers gophers = new ThousandGophers(yard, yard, ovens);
                new ThousandGophers(elsewhere, elsewhere, 1);
                long burned = gophers.burnAll(ThousandGophersTestYard.carts(3 * ovens));

                assertThat(burned)
                        .withFailMessage("%d gophers burned a book each, and burnAll() says %d.", 3 * ovens, burned)
                        .isEqualTo(3 * ovens);
            }
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
            scene.about("Who waits for an oven burns when one is free, and burnAll returns when its gophers are back.");
            ovens.open();
            List<Long> burned = List.of(boss.awaitResult(), other.awaitResult());
            assertThat(burned)
                    .withFailMessage(
                            "Two calls sent off 3 gophers each, with a book each. They say that these were burned: %s.",
                            burned)
                    .containsExactly(3L, 3L);
        }
    }

    @Test
    void whoever_is_on_its_way_there_keeps_no_oven() throws Exception {
        try (Scene scene = new Scene().about("Whoever is on the road, there or back, keeps nobody from burning.")) {
            ThousandGophersTestYard yard = new ThousandGophersTestYard();
            Gate road = scene.gate("on the road");
            Gate oven = scene.gate("at the oven");
            AtomicInteger setOff = new AtomicInteger();
            yard.carrying = () -> {
                if (setOff.incrementAndGet() < 3) {
                    road.pass();
                }
            };
            yard.burning = oven::pass;

            // One is on the road alone, then two more come. There is one oven, for whoever is there first: the third.
            ThousandGophers gophers = new ThousandGophers(yard, yard, 1);
            SceneGopher<Long> boss = scene.ask(() -> gophers.burnAll(ThousandGophersTestYard.carts(1)));
            road.awaitArrival();
            SceneGopher<Long> other = scene.ask(() -> gophers.burnAll(ThousandGophersTestYard.carts(2)));
            oven.awaitArrival();

            oven.open();
            road.open();
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
    void a_failed_trip_frees_no_place_but_its_own() throws Exception {
        for (String where : List.of("on the road", "at the oven", "on the way back")) {
            ThousandGophersTestMishap.happens(where);
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
