package gophers.one.ex07;

import gophers.solutions.RightAnswer;
import java.util.concurrent.atomic.AtomicBoolean;

@RightAnswer(how = "with the weakest order that is enough: release and acquire")
public final class StopFlag {
    private final AtomicBoolean raised = new AtomicBoolean();

    public void raise() {
        raised.setRelease(true);
    }

    public boolean isRaised() {
        return raised.getAcquire();
    }
}
