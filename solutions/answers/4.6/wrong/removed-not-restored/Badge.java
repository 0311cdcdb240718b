package gophers.parallel.ex06;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.concurrent.Callable;

@WrongAnswer(
        bug = "after the work the badge is removed, whatever was worn before",
        looksLike = "after a task within a task the rest of the outer one has no name",
        caughtBy = "gives way to an inner badge and comes back",
        mayFail = {"takes nothing from a helper for good", "can be handed on to two at the same time"},
        says = "Before, during and after it read")
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
        putOn(name);
        try {
            return work.call();
        } finally {
            worn.remove();
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
