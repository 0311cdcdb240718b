package gophers.one.ex07;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "each call locks a new object, which nobody else will ever lock",
        looksLike = "a synchronized stands on both sides, and the JVM removes it: the gopher never stops",
        caughtBy = {"is seen by a gopher that does nothing but look", "shows what was written before it was raised"},
        says = "the flag up")
public final class StopFlag {
    private boolean raised;

    public void raise() {
        synchronized (new Object()) {
            raised = true;
        }
    }

    public boolean isRaised() {
        synchronized (new Object()) {
            return raised;
        }
    }
}
