package gophers.grader.schedule;

import gophers.grader.jvm.Progress;
import java.util.ArrayDeque;
import java.util.Deque;

/** Holds gophers inside a step until the test opens it. Thread-safe. */
public final class Gate {

    private static final class Ticket {
        private boolean valid;
    }

    private final Scene scene;
    private final String where;
    /** Those who wait, in the order of their arrival. */
    private final Deque<Ticket> waiting = new ArrayDeque<>();

    private int arrived;
    private int mayPass;
    private boolean open;

    Gate(Scene scene, String where) {
        this.scene = scene;
        this.where = where;
    }

    /** For the gopher: arrives and waits until it is let through. */
    public void pass() throws InterruptedException {
        String me = Progress.me();
        Ticket ticket = new Ticket();
        scene.change(me + " is " + where, () -> {
            arrived++;
            if (mayPass > 0) {
                mayPass--;
                ticket.valid = true;
            } else {
                waiting.add(ticket);
            }
        });
        boolean through = false;
        try {
            scene.await("", () -> open || ticket.valid);
            through = true;
        } finally {
            boolean calledAway = !through;
            scene.change(me + " goes on", () -> {
                waiting.remove(ticket);
                if (calledAway && ticket.valid) {
                    // It was called away after it had been let through: somebody else may go in its place.
                    letNext();
                }
            });
        }
    }

    /** For the test: waits until so many gophers have arrived since the gate was made. */
    public void awaitArrivals(int count) throws InterruptedException {
        scene.await(
                count == 1 ? "a gopher is " + where : count + " gophers have been " + where, () -> arrived >= count);
    }

    /** For the test: waits until the first gopher has arrived. */
    public void awaitArrival() throws InterruptedException {
        awaitArrivals(1);
    }

    /** Returns how many have arrived so far. */
    public int arrivals() {
        return scene.locked(() -> arrived);
    }

    /** Lets one more gopher through, in the order of their arrival; it need not be there yet. */
    public void letOne() {
        scene.change("the test lets one go on that is " + where, this::letNext);
    }

    private void letNext() {
        if (waiting.isEmpty()) {
            mayPass++;
        } else {
            waiting.remove().valid = true;
        }
    }

    /** Lets everybody through, now and later. */
    public void open() {
        scene.change("the test lets all go on that are " + where, () -> open = true);
    }
}
