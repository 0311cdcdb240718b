package gophers.one.ex07;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.atomic.AtomicBoolean;

@WrongAnswer(
        bug = "whoever comes first makes the box with the flag in it, and two may come first",
        looksLike = "once in a long while the boss raises a flag that nobody looks at: the gopher has another one",
        caughtBy = "is raised though a gopher looks at it meanwhile",
        says = "the raise was lost")
public final class StopFlag {
    private volatile AtomicBoolean box;

    private AtomicBoolean box() {
        if (box == null) {
            box = new AtomicBoolean();
        }
        return box;
    }

    public void raise() {
        box().set(true);
    }

    public boolean isRaised() {
        return box().get();
    }
}
