package gophers.sample.ex06;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** Ends the JVM in several ways. */
final class Ending {

    void exit() {
        System.exit(0);
    }

    /** The test goes on while the JVM ends: its hooks do not run before the latch is down. */
    void exitElsewhere() throws InterruptedException {
        CountDownLatch ending = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(ending::countDown, "hook"));
        Thread thread = new Thread(() -> System.exit(0));
        thread.setDaemon(true);
        thread.start();
        ending.await();
    }

    void exitSlowly() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
                LockSupport.park();
            }
        }));
        System.exit(0);
    }

    void grow() {
        List<long[]> books = new ArrayList<>();
        while (true) {
            books.add(new long[100]);
        }
    }

    int dig(int depth) {
        return dig(depth + 1) + 1;
    }
}
