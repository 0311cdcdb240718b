package gophers.one.ex07;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "the field is static: there is one flag for the whole yard",
        looksLike = "the second day ends before it has begun, as the flag of the first one is still up",
        caughtBy = {"is no other flag", "shows what was written before it was raised"},
        mayFail = {"is down until it is raised", "is seen by a gopher that does nothing but look"},
        says = "flag")
public final class StopFlag {
    private static volatile boolean raised;

    public void raise() {
        raised = true;
    }

    public boolean isRaised() {
        return raised;
    }
}
