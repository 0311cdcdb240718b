package gophers.parallel.ex07;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.Journal;
import java.util.concurrent.CountDownLatch;

/** Of four gophers one loses a wheel and is gone, before the others come to the only oven. */
final class ThousandGophersTestMishap {

    private ThousandGophersTestMishap() {}

    static void happens(String where) throws Exception {
        try (Scene scene = new Scene()
                .about("A place that a failed trip has at the ovens is free for the next gopher, and no other is.")) {
            Throwable failure = new IllegalStateException("a wheel came off");
            Gate road = scene.gate("on the road");
            Gate oven = scene.gate("at the oven");
            CountDownLatch gone = new CountDownLatch(3);
            Journal.Work carry = () -> {
                road.pass();
                gone.countDown();
            };
            ThousandGophersTestYard yard = new ThousandGophersTestYard();
            yard.carrying = yard.failTheFirst(where.equals("on the road"), failure, carry);
            yard.burning = yard.failTheFirst(where.equals("at the oven"), failure, oven::pass);
            yard.comingBack = yard.failTheFirst(where.equals("on the way back"), failure, () -> {});

            ThousandGophers gophers = new ThousandGophers(yard, yard, 1);
            SceneGopher<Long> boss = scene.dare(() -> gophers.burnAll(ThousandGophersTestYard.carts(4)));
            road.awaitArrivals(3);
            Rest.of(yard.first.get());
            road.open();
            gone.await();
            oven.awaitArrival();
            yard.awaitRest();

            assertThat(oven.arrivals())
                    .withFailMessage(
                            "One of 4 gophers lost a wheel %s. There is one oven, and now %d of the others burn at the"
                                    + " same time.",
                            where, oven.arrivals())
                    .isEqualTo(1);
            oven.open();
            ThousandGophersTestYard.assertReported(boss.awaitThrown(), failure);

            SceneGopher<Long> next = scene.dare(() -> gophers.burnAll(ThousandGophersTestYard.carts(1)));
            Throwable thrown = next.awaitThrown();
            assertThat(thrown)
                    .withFailMessage(
                            "A wheel came off, and burnAll() said so. With the next call all went well, and it ended with"
                                    + " %s.",
                            thrown)
                    .isNull();
        }
    }
}
