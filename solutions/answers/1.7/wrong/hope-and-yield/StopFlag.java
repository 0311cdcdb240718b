package gophers.one.ex07;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "a plain field, and a yield in the hope that the others see it meanwhile",
        looksLike = "no pause of the writer helps a reader that has stopped reading",
        caughtBy = {"is seen by a gopher that does nothing but look", "shows what was written before it was raised"},
        says = "the flag up")
public final class StopFlag {
    private boolean raised;

    public void raise() {
        raised = true;
        Thread.yield();
    }

    public boolean isRaised() {
        return raised;
    }
}
