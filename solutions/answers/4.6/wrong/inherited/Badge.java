package gophers.parallel.ex06;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.concurrent.Callable;

@WrongAnswer(
        bug = "an InheritableThreadLocal: each new thread wears what its maker wears",
        looksLike = "a pool that happens to hire a thread during a task keeps that task's name for ever",
        caughtBy = "is not inherited by a new thread",
        says = "handed nothing on")
public final class Badge {
    private final ThreadLocal<String> worn = new InheritableThreadLocal<>();

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
        try {
            return work.call();
        } finally {
            putOn(before);
        }
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
