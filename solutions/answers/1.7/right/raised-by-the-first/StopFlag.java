package gophers.one.ex07;

import gophers.solutions.RightAnswer;

@RightAnswer(how = "with a volatile field that only the first raise writes")
public final class StopFlag {
    private volatile boolean raised;

    public void raise() {
        if (!raised) {
            raised = true;
        }
    }

    public boolean isRaised() {
        return raised;
    }
}
