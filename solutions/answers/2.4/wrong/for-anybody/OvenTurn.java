package gophers.concurrent.ex04;

import gophers.solutions.WrongAnswer;

@WrongAnswer(
        bug = "one count of turns for all gophers",
        looksLike = "somebody goes to the oven, but not the one who was told",
        caughtBy = "a turn lets nobody pass but the gopher it was given to",
        mayFail = "whoever has a turn goes on",
        says = "went on without a turn")
public final class OvenTurn {
    private int turns;

    public synchronized void giveTurn(int gopher) {
        turns++;
        notifyAll();
    }

    public synchronized void awaitTurn(int gopher) throws InterruptedException {
        while (turns == 0) {
            wait();
        }
        turns--;
    }
}
