package gophers.sample.ex03;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.NamedLock;
import gophers.grader.schedule.Scene;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Gophers that wait for locks which never come free. */
final class LocksTestSample {

    @Exercise(id = "9.1", title = "A deadlock on monitors, and a right check after it", points = 1)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class Deadlock {

        @Test
        @Order(1)
        void hangs() throws Exception {
            try (Scene scene = new Scene().about("no two gophers wait for each other.")) {
                TwoLocks locks = new TwoLocks();
                StringBuilder left = new StringBuilder();
                StringBuffer right = new StringBuffer();
                Meeting both = scene.meeting("between its two locks", 2);
                scene.start(() -> locks.both(left, right, both::join));
                scene.start(() -> locks.both(right, left, both::join));
                scene.awaitEnd();
            }
        }

        @Test
        @Order(2)
        void is_right() throws Exception {
            try (Scene scene = new Scene()) {
                scene.start(() -> new TwoLocks().both(new Object(), new Object(), () -> {}));
                scene.awaitEnd();
            }
        }
    }

    @Exercise(id = "9.2", title = "A deadlock on locks, one of them held by the test's own thread", points = 1)
    static class DeadlockWithTheCaller {

        @Test
        void hangs() throws Exception {
            try (Scene scene = new Scene()) {
                ReentrantLock left = new ReentrantLock();
                ReentrantLock right = new ReentrantLock();
                Meeting both = scene.meeting("between its two locks", 2);
                scene.start(() -> new TwoLocks().both(left, right, both::join));
                new TwoLocks().both(right, left, both::join);
            }
        }
    }

    @Exercise(id = "9.3", title = "A lock kept by a gopher that has ended", points = 1)
    static class KeptLock {

        @Test
        void hangs() throws Exception {
            try (Scene scene = new Scene()) {
                ReentrantLock lock = new ReentrantLock();
                scene.start(() -> new TwoLocks().keep(lock)).awaitEnd();
                scene.start(() -> new TwoLocks().use(lock)).awaitEnd();
            }
        }
    }

    @Exercise(id = "9.4", title = "A deadlock on locks that have names", points = 1)
    static class DeadlockOnNamedLocks {

        @Test
        void hangs() throws Exception {
            try (Scene scene = new Scene()) {
                NamedLock left = scene.lock("cart A");
                NamedLock right = scene.lock("cart B");
                Gate between = scene.gate("between its two locks");
                left.holdAt(between);
                right.holdAt(between);
                scene.start(() -> new TwoLocks().both(left, right, () -> {}));
                between.awaitArrivals(1);
                scene.start(() -> new TwoLocks().both(right, left, () -> {}));
                between.awaitArrivals(2);
                between.open();
                scene.awaitEnd();
            }
        }
    }

    private LocksTestSample() {}
}
