package gophers.grader.schedule;

import gophers.grader.jvm.Progress;

/** Holds gophers inside a step until the test opens it. Thread-safe. */
public final class Gate {

    private final Scene scene;
    private final String where;
    private int arrived;
    private int let;

    Gate(Scene scene, String where) {
        this.scene = scene;
        this.where = where;
    }

    /** For the gopher: arrives and waits until it is let through. */
    public void pass() throws InterruptedException {
        String me = Progress.me();
        int[] ticket = new int[1];
        scene.change(me + " is " + where, () -> ticket[0] = ++arrived);
        scene.await(() -> let >= ticket[0]);
        scene.change(me + " goes on", () -> {});
    }

    /** For the test: waits until so many gophers have arrived since the gate was made. */
    public void awaitArrivals(int count) throws InterruptedException {
        scene.await(() -> arrived >= count);
    }

    /** For the test: waits until the first gopher has arrived. */
    public void awaitArrival() throws InterruptedException {
        awaitArrivals(1);
    }

    /** Returns how many have arrived so far. */
    public int arrivals() {
        synchronized (scene) {
            return arrived;
        }
    }

    /** Lets one more gopher through, in the order of their arrival; it need not be there yet. */
    public void letOne() {
        scene.change("the test lets one go on that is " + where, () -> let++);
    }

    /** Lets everybody through, now and later. */
    public void open() {
        scene.change("the test lets all go on that are " + where, () -> let = Integer.MAX_VALUE);
    }
}
