package gophers.one.ex07;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "raise turns the flag instead of raising it",
        looksLike = "two bosses who both call it a day send the gopher back to work",
        caughtBy = "stays up once it is raised",
        says = "2 times in all")
public final class StopFlag {
    private volatile boolean raised;

    public void raise() {
        raised = !raised;
    }

    public boolean isRaised() {
        return raised;
    }
}
