package gophers.parallel.ex06;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Exercise 4.6, the reference answer: what was worn before is put on again, and nothing means: removed. */
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
        try {
            return work.call();
        } finally {
            putOn(before);
        }
    }

    private void putOn(String name) {
        if (name == null) {
            // set(null) would leave an entry with the thread for as long as both live; so does a look at worn()
            // without a badge.
            worn.remove();
        } else {
            worn.set(name);
        }
    }
}
