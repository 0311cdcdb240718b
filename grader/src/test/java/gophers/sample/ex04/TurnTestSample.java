package gophers.sample.ex04;

import gophers.grader.Exercise;
import gophers.grader.schedule.Probe;
import gophers.grader.schedule.Scene;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Gophers that wait, spin or sleep without end. */
final class TurnTestSample {

    private static void await(Scene.Action action) throws Exception {
        try (Scene scene = new Scene()) {
            scene.start(action);
            scene.awaitEnd();
        }
    }

    @Exercise(id = "9.1", title = "A lost signal", points = 1)
    static class LostSignal {
        @Test
        void hangs() throws Exception {
            await(() -> new Turn().waitForASignal());
        }
    }

    @Exercise(id = "9.2", title = "A lost signal of a condition", points = 1)
    static class LostCondition {
        @Test
        void hangs() throws Exception {
            await(() -> new Turn().awaitACondition());
        }
    }

    @Exercise(id = "9.3", title = "A busy loop", points = 1)
    static class BusyLoop {
        @Test
        void hangs() throws Exception {
            await(() -> new Turn().spin());
        }
    }

    @Exercise(id = "9.4", title = "A loop that yields", points = 1)
    static class YieldingLoop {
        @Test
        void hangs() throws Exception {
            await(() -> new Turn().spinAndYield());
        }
    }

    @Exercise(id = "9.5", title = "A loop that sleeps", points = 1)
    static class SleepingLoop {
        @Test
        void hangs() throws Exception {
            await(() -> new Turn().sleepAndLook());
        }
    }

    @Exercise(id = "9.6", title = "A loop that goes through an instrument again and again", points = 1)
    static class EndlessTrips {
        @Test
        void hangs() throws Exception {
            try (Scene scene = new Scene()) {
                Probe probe = scene.probe("on the road");
                scene.start(() -> {
                    while (true) {
                        probe.around(() -> {});
                    }
                });
                scene.awaitEnd();
            }
        }
    }

    @Exercise(id = "9.7", title = "The caller itself waits in the answer", points = 1)
    static class CallerWaits {
        @Test
        void hangs() throws Exception {
            new Turn().waitForASignal();
        }
    }

    @Exercise(id = "9.8", title = "The caller itself spins in the answer", points = 1)
    static class CallerSpins {
        @Test
        void hangs() {
            new Turn().spin();
        }
    }

    @Exercise(id = "9.9", title = "The caller has given itself another name", points = 1)
    static class CallerRenamed {
        @Test
        void hangs() throws Exception {
            Thread.currentThread().setName("gopher-7");
            await(() -> new Turn().waitForASignal());
        }
    }

    @Exercise(id = "9.10", title = "A gopher without a name", points = 1)
    static class NoName {
        @Test
        void hangs() throws Exception {
            CountDownLatch never = new CountDownLatch(1);
            Thread thread = new Thread(() -> new Turn().spin(), "");
            thread.setDaemon(true);
            thread.start();
            never.await();
        }
    }

    @Exercise(id = "9.11", title = "Nobody comes to the gate", points = 1)
    static class NobodyComes {
        @Test
        void hangs() throws Exception {
            try (Scene scene = new Scene()) {
                scene.start(() -> {});
                scene.gate("at the oven").awaitArrival();
            }
        }
    }

    private TurnTestSample() {}
}
