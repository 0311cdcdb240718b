package gophers.one.ex07;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "a plain field",
        looksLike =
                "the gopher works on for ever, but only where the loop was compiled: with a breakpoint in the loop it stops",
        caughtBy = {"is seen by a gopher that does nothing but look", "shows what was written before it was raised"},
        says = "the flag up")
public final class StopFlag {
    private boolean raised;

    public void raise() {
        raised = true;
    }

    public boolean isRaised() {
        return raised;
    }
}
