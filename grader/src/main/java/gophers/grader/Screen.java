package gophers.grader;

import gophers.grader.jvm.Films;
import gophers.yard.Journal;

/** Where a run can be looked at afterwards: as a film, made from the journal that the yard keeps anyway. */
public final class Screen {

    private Screen() {}

    /**
     * Has a film made of these journals when the test ends, also when it fails or all wait for ever: call it before the
     * gophers begin. An exercise has one film; a later one takes the place of the one before. It never changes a verdict.
     *
     * @param title what is seen, in a few words
     * @param journals those of the yards that belong to the scene
     */
    public static void show(String title, Journal... journals) {
        Films.announce(title, journals);
    }
}
