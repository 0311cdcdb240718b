package gophers.parallel.ex06;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.concurrent.Callable;

@WrongAnswer(
        bug = "the badge is taken off after the work and after an exception, but not after an error",
        looksLike = "after a StackOverflowError the thread of the pool works on, in somebody else's name",
        caughtBy = "is off after a failure too",
        mayFail = "takes nothing from a helper for good",
        says = "the next task of the same thread wore")
public final class Badge {
    private final ThreadLocal<String> worn = new ThreadLocal<>();

    public <T> T wear(String name, Callable<T> work) throws Exception {
        return wearing(name, work);
    }

    public Optional<String> worn() {
        return Optional.ofNullable(worn.get());
    }

    public <T> Callable<T> handOn(Callable<T> work) {
        String name = worn.get();
        return () -> wearing(name, work);
    }

    private <T> T wearing(String name, Callable<T> work) throws Exception {
        String before = worn.get();
        putOn(name);
        T result;
        try {
            result = work.call();
        } catch (Exception failed) {
            putOn(before);
            throw failed;
        }
        putOn(before);
        return result;
    }

    private void putOn(String name) {
        if (name == null) {
            // set(null) would leave an entry for this badge with the thread, as long as that lives.
            worn.remove();
        } else {
            worn.set(name);
        }
    }
}
