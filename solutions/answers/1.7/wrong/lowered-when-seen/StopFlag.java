package gophers.one.ex07;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.atomic.AtomicBoolean;

@WrongAnswer(
        bug = "isRaised takes the flag down as it sees it",
        looksLike = "the first gopher who looks goes home, and all the others work on",
        caughtBy = "stays up once it is raised",
        says = "until somebody looked")
public final class StopFlag {
    private final AtomicBoolean raised = new AtomicBoolean();

    public void raise() {
        raised.set(true);
    }

    public boolean isRaised() {
        return raised.compareAndSet(true, false);
    }
}
