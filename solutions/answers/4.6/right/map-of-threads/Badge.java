package gophers.parallel.ex06;

import gophers.solutions.RightAnswer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

@RightAnswer(how = "with a map from threads to names; who puts something in has to take it out again just the same")
public final class Badge {
    private final Map<Thread, String> worn = new ConcurrentHashMap<>();

    public <T> T wear(String name, Callable<T> work) throws Exception {
        return wearing(Optional.of(name), work);
    }

    public Optional<String> worn() {
        return Optional.ofNullable(worn.get(Thread.currentThread()));
    }

    public <T> Callable<T> handOn(Callable<T> work) {
        Optional<String> name = worn();
        return () -> wearing(name, work);
    }

    private <T> T wearing(Optional<String> name, Callable<T> work) throws Exception {
        Optional<String> before = worn();
        putOn(name);
        try {
            return work.call();
        } finally {
            putOn(before);
        }
    }

    private void putOn(Optional<String> name) {
        if (name.isPresent()) {
            worn.put(Thread.currentThread(), name.get());
        } else {
            worn.remove(Thread.currentThread());
        }
    }
}
