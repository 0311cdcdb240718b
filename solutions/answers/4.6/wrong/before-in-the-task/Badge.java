package gophers.parallel.ex06;

import gophers.solutions.WrongAnswer;
import java.util.Optional;
import java.util.concurrent.Callable;

@WrongAnswer(
        bug = "what the helper wore before is kept in the task, which may have several helpers",
        looksLike =
                "one helper after another is right; of two at the same time one goes home with the badge of the other",
        caughtBy = "can be handed on to two at the same time",
        says = "During the task and after it they wore")
public final class Badge {

    private final ThreadLocal<String> worn = new ThreadLocal<>();

    private void putOn(String name) {
        if (name == null) {
            worn.remove();
        } else {
            worn.set(name);
        }
    }

    public Optional<String> worn() {
        return Optional.ofNullable(worn.get());
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

    public <T> T wear(String name, Callable<T> work) throws Exception {
        return wearing(name, work);
    }

    public <T> Callable<T> handOn(Callable<T> work) {
        return new HandedOn<>(worn.get(), work);
    }

    private final class HandedOn<T> implements Callable<T> {
        private final String name;
        private final Callable<T> work;
        private volatile String before;

        HandedOn(String name, Callable<T> work) {
            this.name = name;
            this.work = work;
        }

        @Override
        public T call() throws Exception {
            before = worn.get();
            putOn(name);
            try {
                return work.call();
            } finally {
                putOn(before);
            }
        }
    }
}
