package gophers.pipeline.ex05;

import gophers.solutions.WrongAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "there is room for eight carts before each stage, however many there are",
        looksLike = "right for years; then somebody buys more carts, and the line is no quicker",
        caughtBy = "has no more carts in play than there are",
        says = "Nobody gets on any more")
public final class CartsInPlay {

    @FunctionalInterface
    public interface Stage {
        void work(int trip) throws InterruptedException;
    }

    private final List<Stage> stages;
    private final List<BlockingQueue<Integer>> ready = new ArrayList<>();

    private final ThreadFactory threads;

    public CartsInPlay(List<Stage> stages, int carts, ThreadFactory threads) {
        this.stages = List.copyOf(stages);
        this.threads = threads;
        for (int i = 0; i < stages.size(); i++) {
            // Eight places before each stage will do, surely; only at home there must be one for each cart.
            ready.add(new ArrayBlockingQueue<>(i == 0 ? carts : 8));
        }
        for (int cart = 1; cart <= carts; cart++) {
            ready.getFirst().add(cart);
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
        BlockingQueue<Integer> in = ready.get(stage);
        BlockingQueue<Integer> out = ready.get((stage + 1) % ready.size());
        try {
            for (int trip = 1; trip <= trips; trip++) {
                int cart = in.take();
                stages.get(stage).work(trip);
                out.put(cart);
            }
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts these gophers", impossible);
        }
    }
}
