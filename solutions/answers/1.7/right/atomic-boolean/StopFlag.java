package gophers.one.ex07;

import gophers.solutions.RightAnswer;
import java.util.concurrent.atomic.AtomicBoolean;

@RightAnswer(how = "with an AtomicBoolean")
public final class StopFlag {
    private final AtomicBoolean raised = new AtomicBoolean();

    public void raise() {
        raised.set(true);
    }

    public boolean isRaised() {
        return raised.get();
    }
}
