package gophers.solutions;

import gophers.grader.Exercise;
import gophers.grader.report.Course;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * Runs proofs several at a time; but one that stresses a class has the machine for itself, as it has with a learner.
 * Thread-safe.
 */
final class ProofLanes implements AutoCloseable {

    /** Exercises wait most of the time, so that one lane more than there are cores keeps the cores busy. */
    private final ExecutorService lanes = Executors.newFixedThreadPool(
            Integer.getInteger("proof.lanes", Runtime.getRuntime().availableProcessors() + 1));

    private final ReadWriteLock machine = new ReentrantReadWriteLock(true);

    /** Begins the proof as soon as a lane is free, and returns the test that waits for its end. */
    DynamicTest test(Course.Exercise exercise, String name, Executable proof) throws ClassNotFoundException {
        boolean stress = Overlay.testOf(exercise).getAnnotation(Exercise.class).optimised();
        Lock lock = stress ? machine.writeLock() : machine.readLock();
        Callable<Throwable> work = () -> {
            lock.lock();
            try {
                proof.execute();
                return null;
            } catch (Throwable thrown) {
                return thrown;
            } finally {
                lock.unlock();
            }
        };
        Future<Throwable> outcome = lanes.submit(work);
        return DynamicTest.dynamicTest(name, () -> rethrow(outcome));
    }

    private static void rethrow(Future<Throwable> outcome) throws Throwable {
        try {
            Throwable thrown = outcome.get();
            if (thrown != null) {
                throw thrown;
            }
        } catch (ExecutionException impossible) {
            throw impossible.getCause();
        }
    }

    @Override
    public void close() {
        lanes.shutdownNow();
    }
}
