package gophers.parallel.ex06;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.concurrent.Callable;

@WrongAnswer(
        bug = "the task that was handed on puts the badge on and leaves it there",
        looksLike = "the helper's next task is done in the name of the one before",
        caughtBy = "can be handed on to another gopher",
        mayFail = {"takes nothing from a helper for good", "can be handed on to two at the same time"},
        says = "its next task wore")
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
        return () -> {
            putOn(name);
            return work.call();
        };
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
