package gophers.one.ex07;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "raise is synchronized, isRaised is not",
        looksLike = "it looks safe, and the gopher never stops: a lock is of use only if both sides take it",
        caughtBy = {"is seen by a gopher that does nothing but look", "shows what was written before it was raised"},
        says = "the flag up")
public final class StopFlag {
    private boolean raised;

    public synchronized void raise() {
        raised = true;
    }

    public boolean isRaised() {
        return raised;
    }
}
