package gophers.pipeline.ex05;

import gophers.solutions.WrongAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "one lock around all steps",
        looksLike = "right, orderly, and slow: a line of gophers of whom one is at work",
        caughtBy = "has as many stages at work as there are carts",
        mayFail = {"has no more carts in play than there are", "begins a trip with each cart that is back"},
        says = "Nobody gets on any more")
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
        for (int i = 0; i < stages.size(); i++) {
            int stage = i;
            gophers.add(threads.newThread(() -> workAt(stage, trips)));
        }
        gophers.forEach(Thread::start);
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
                synchronized (ready) {
                    stages.get(stage).work(trip);
                }
                out.release();
            }
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts these gophers", impossible);
        }
    }
}
