package gophers.one.ex07;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "the field beside it is volatile, the one that is read is not",
        looksLike = "somebody has added volatile, and the gopher still never stops",
        caughtBy = {"is seen by a gopher that does nothing but look", "shows what was written before it was raised"},
        says = "the flag up")
public final class StopFlag {
    private boolean raised;
    private volatile long raisedAt;

    public void raise() {
        raised = true;
        raisedAt = System.nanoTime();
    }

    public boolean isRaised() {
        return raised;
    }
}
