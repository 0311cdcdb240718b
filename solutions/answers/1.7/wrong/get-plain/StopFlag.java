package gophers.one.ex07;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.atomic.AtomicBoolean;

@WrongAnswer(
        bug = "an AtomicBoolean, read with getPlain",
        looksLike = "the class is right and the method is not: a plain read is what a plain field has",
        caughtBy = "shows what was written before it was raised",
        mayFail = "is seen by a gopher that does nothing but look",
        says = "the flag up")
public final class StopFlag {
    private final AtomicBoolean raised = new AtomicBoolean();

    public void raise() {
        raised.set(true);
    }

    public boolean isRaised() {
        return raised.getPlain();
    }
}
