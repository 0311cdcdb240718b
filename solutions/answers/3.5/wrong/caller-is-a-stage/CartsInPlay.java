package gophers.pipeline.ex05;

import gophers.solutions.WrongAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "the caller works at the last stage itself",
        looksLike = "right, and a thread is saved: but it is the caller's, and not from the factory",
        caughtBy = "sends each trip through the stages in their order",
        says = "was not made by it")
public final class CartsInPlay {

    @FunctionalInterface
    public interface Stage {
        void work(int trip) throws InterruptedException;
    }

    private final List<Stage> stages;
    /** How many trips each stage may begin; before the first one stand the empty carts. */
    private final List<Semaphore> ready = new ArrayList<>();

    private final ThreadFactory threads;

    public CartsInPlay(List<Stage> stages, int carts, ThreadFactory threads) {
        this.stages = List.copyOf(stages);
        this.threads = threads;
        ready.add(new Semaphore(carts));
        for (int i = 1; i < stages.size(); i++) {
            ready.add(new Semaphore(0));
        }
    }

    public static int enough(List<Duration> times) {
        long slowest = slowest(times);
        // Rounded up in whole numbers: a double has no room for the nanoseconds of a year.
        return (int) ((sum(times) + slowest - 1) / slowest);
    }

    public static double tripsPerSecond(int carts, List<Duration> times) {
        return Math.min(carts * 1e9 / sum(times), 1e9 / slowest(times));
    }

    public static double secondsPerTrip(int carts, List<Duration> times) {
        return carts / tripsPerSecond(carts, times);
    }

    private static long sum(List<Duration> times) {
        return times.stream().mapToLong(Duration::toNanos).sum();
    }

    private static long slowest(List<Duration> times) {
        return times.stream().mapToLong(Duration::toNanos).max().orElseThrow();
    }

    public void run(int trips) throws InterruptedException {
        List<Thread> gophers = new ArrayList<>();
        int last = stages.size() - 1;
        for (int i = 0; i < last; i++) {
            int stage = i;
            gophers.add(threads.newThread(() -> workAt(stage, trips)));
        }
        gophers.forEach(Thread::start);
        workAt(last, trips);
        for (Thread gopher : gophers) {
            gopher.join();
        }
    }

    private void workAt(int stage, int trips) {
        Semaphore in = ready.get(stage);
        Semaphore out = ready.get((stage + 1) % ready.size());
        try {
            for (int trip = 1; trip <= trips; trip++) {
                in.acquire();
                stages.get(stage).work(trip);
                out.release();
            }
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts these gophers", impossible);
        }
    }
}
