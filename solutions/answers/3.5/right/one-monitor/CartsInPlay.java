package gophers.pipeline.ex05;

import gophers.solutions.RightAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;

@RightAnswer(how = "with a count for each stage, all under one lock; the steps are done without it")
public final class CartsInPlay {

    @FunctionalInterface
    public interface Stage {
        void work(int trip) throws InterruptedException;
    }

    private final List<Stage> stages;
    private final int[] done;
    private final int carts;

    private final ThreadFactory threads;

    public CartsInPlay(List<Stage> stages, int carts, ThreadFactory threads) {
        this.stages = List.copyOf(stages);
        this.threads = threads;
        this.carts = carts;
        this.done = new int[stages.size()];
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

    private synchronized void awaitTurn(int stage, int trip) throws InterruptedException {
        int last = stages.size() - 1;
        while (stage == 0 ? trip - done[last] > carts : trip > done[stage - 1]) {
            wait();
        }
    }

    private synchronized void isDone(int stage) {
        done[stage]++;
        notifyAll();
    }

    private void workAt(int stage, int trips) {
        try {
            for (int trip = 1; trip <= trips; trip++) {
                awaitTurn(stage, trip);
                stages.get(stage).work(trip);
                isDone(stage);
            }
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts these gophers", impossible);
        }
    }
}
