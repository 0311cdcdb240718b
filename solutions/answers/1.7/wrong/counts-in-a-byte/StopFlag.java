package gophers.one.ex07;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "it counts the calls of raise in a byte",
        looksLike = "after 256 calls of raise the flag is down again, and after one more it is up",
        caughtBy = "stays up once it is raised",
        says = "256 times in all")
public final class StopFlag {
    private volatile byte raises;

    public synchronized void raise() {
        raises++;
    }

    public boolean isRaised() {
        return raises != 0;
    }
}
