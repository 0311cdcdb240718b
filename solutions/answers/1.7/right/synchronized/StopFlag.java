package gophers.one.ex07;

import gophers.solutions.RightAnswer;

@RightAnswer(how = "with synchronized on both sides: the reader needs it as much as the writer")
public final class StopFlag {
    private boolean raised;

    public synchronized void raise() {
        raised = true;
    }

    public synchronized boolean isRaised() {
        return raised;
    }
}
