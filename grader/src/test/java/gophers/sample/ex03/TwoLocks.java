package gophers.sample.ex03;

import gophers.grader.schedule.Scene;
import java.util.concurrent.locks.Lock;

/** Takes two locks, one after the other. */
final class TwoLocks {

    void both(Object first, Object second, Scene.Action between) throws Exception {
        synchronized (first) {
            between.run();
            synchronized (second) {
                between.run();
            }
        }
    }

    void both(Lock first, Lock second, Scene.Action between) throws Exception {
        first.lock();
        between.run();
        second.lock();
    }

    void keep(Lock lock) {
        lock.lock();
    }

    void use(Lock lock) {
        lock.lock();
        lock.unlock();
    }
}
