package gophers.parallel.ex06;

import gophers.yard.TodoException;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Exercise 4.6: each gopher wears a badge with a name while it does a task, and afterwards what it wore before.
 *
 * <p>The contract:
 * <ul>
 *   <li>{@link #wear} does the work on the current thread and returns its result. While it works, {@link #worn} says this
 *       name on this thread, and only on this one, however many gophers wear this same {@code Badge} object at the same time.
 *   <li>After the work the thread wears again what it wore before: nothing, or the badge of the task around it. That
 *       holds however the work ends; what it throws, an exception or an error, reaches the caller as it is.
 *   <li>A thread that is started while a badge is worn wears none; only a task made by {@code handOn} carries one over.
 *   <li>{@link #handOn} returns a task for somebody else, to be called once or several times on any threads. While it
 *       works, it wears the badge that its maker wore when {@code handOn} was called, or none if the maker wore none.
 *       Afterwards its thread wears what it wore before.
 *   <li>Two {@code Badge} objects have nothing to do with one another.
 * </ul>
 *
 * <p>Names are never null.
 */
public final class Badge {

    /** Does the work with this name on the current thread's badge. */
    public <T> T wear(String name, Callable<T> work) throws Exception {
        // TODO 4.6: give the current thread something that only it can see.
        throw new TodoException("4.6", "give the current thread something that only it can see");
    }

    /** Returns the name that the current thread wears, if any. */
    public Optional<String> worn() {
        throw new TodoException("4.6", "look what the current thread wears");
    }

    /** Returns the work as a task that wears, on whichever thread, the badge that is worn here and now. */
    public <T> Callable<T> handOn(Callable<T> work) {
        throw new TodoException("4.6", "look now, and wear it later");
    }
}
