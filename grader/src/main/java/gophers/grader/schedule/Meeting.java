package gophers.grader.schedule;

import gophers.grader.jvm.Progress;

/**
 * A place that gophers can leave only after so many have been there at once: who gets through has proved that they were.
 * Once it has come about it is open. Thread-safe.
 */
public final class Meeting {

    private final Scene scene;
    private final String where;
    private final int size;
    private int present;
    private boolean cameAbout;

    Meeting(Scene scene, String where, int size) {
        this.scene = scene;
        this.where = where;
        this.size = size;
    }

    /** For the gopher: arrives, and waits for the others. */
    public void join() throws InterruptedException {
        scene.change(Progress.me() + " is " + where, () -> {
            present++;
            cameAbout |= present >= size;
        });
        try {
            scene.await("", () -> cameAbout);
        } finally {
            scene.change(Progress.me() + " goes on", () -> present--);
        }
    }

    /** For the test: waits until it has come about. */
    public void awaitComingAbout() throws InterruptedException {
        scene.await(size + " gophers are " + where + " at once", () -> cameAbout);
    }
}
