package gophers.one.ex07;

import gophers.solutions.WrongAnswer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@WrongAnswer(
        bug = "raise waits until somebody has looked, for a fifth of a second at most",
        looksLike = "all is well while gophers look; a boss whose gophers have gone home stands there",
        caughtBy = "keeps nobody waiting",
        mayFail = "shows what was written before it was raised",
        says = "did not return at once")
public final class StopFlag {
    private volatile boolean raised;
    private final CountDownLatch seen = new CountDownLatch(1);

    public void raise() {
        raised = true;
        try {
            seen.await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException called) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRaised() {
        boolean now = raised;
        if (now) {
            seen.countDown();
        }
        return now;
    }
}
