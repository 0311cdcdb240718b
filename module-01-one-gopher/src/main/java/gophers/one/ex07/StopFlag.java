package gophers.one.ex07;

import gophers.yard.TodoException;

/**
 * Exercise 1.7: a flag that is raised once, and that every gopher sees.
 *
 * <p>A gopher at work looks at the flag again and again; its boss raises it when the day is over.
 *
 * <p>The contract:
 * <ul>
 *   <li>A new flag is down, whatever became of other flags. Once raised it stays up, however often it is raised again
 *       or looked at.
 *   <li>The flag is seen: a gopher that does nothing but look at it, however fast, does not go on for ever seeing it
 *       down after another thread has raised it. Nobody need tell it or interrupt it.
 *   <li>What came before is seen, too: whatever a thread wrote before it called {@link #raise} on a flag that was down
 *       is visible to each thread for which {@link #isRaised} has returned true.
 *   <li>Neither method waits for anything to happen, nor for a time. A lock that both hold for a moment is no waiting.
 * </ul>
 *
 * <p>Both methods may be called by any number of threads at the same time.
 */
public final class StopFlag {

    /** Raises the flag, for good. */
    public void raise() {
        // TODO 1.7: remember that it is raised, so that other threads see it.
        throw new TodoException("1.7", "remember that it is raised, so that other threads see it");
    }

    /** Returns whether the flag has been raised. */
    public boolean isRaised() {
        throw new TodoException("1.7", "say whether it is raised");
    }
}
