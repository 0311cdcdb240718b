package gophers.parallel.ex06;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.concurrent.Callable;

@WrongAnswer(
        bug = "the name is kept in a field: there is one for all gophers",
        looksLike = "right with one gopher; with two, each reads the name that was put on last",
        caughtBy = {"is seen by its own gopher only", "is not inherited by a new thread"},
        mayFail = {"can be handed on to two at the same time"},
        says = "nothing")
public final class Badge {
    private volatile String worn;

    public <T> T wear(String name, Callable<T> work) throws Exception {
        return wearing(name, work);
    }

    public Optional<String> worn() {
        return Optional.ofNullable(worn);
    }

    public <T> Callable<T> handOn(Callable<T> work) {
        String name = worn;
        return () -> wearing(name, work);
    }

    private <T> T wearing(String name, Callable<T> work) throws Exception {
        String before = worn;
        putOn(name);
        try {
            return work.call();
        } finally {
            putOn(before);
        }
    }

    private void putOn(String name) {
        worn = name;
    }
}
