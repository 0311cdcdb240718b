package gophers.parallel.ex06;

import gophers.solutions.RightAnswer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;

@RightAnswer(how = "with a stack of badges for each thread, one over the other")
public final class Badge {
    private final ThreadLocal<Deque<Optional<String>>> worn = ThreadLocal.withInitial(ArrayDeque::new);

    public <T> T wear(String name, Callable<T> work) throws Exception {
        return wearing(Optional.of(name), work);
    }

    public Optional<String> worn() {
        Deque<Optional<String>> badges = worn.get();
        if (badges.isEmpty()) {
            worn.remove();
            return Optional.empty();
        }
        return badges.peek();
    }

    public <T> Callable<T> handOn(Callable<T> work) {
        Optional<String> name = worn();
        return () -> wearing(name, work);
    }

    private <T> T wearing(Optional<String> name, Callable<T> work) throws Exception {
        Deque<Optional<String>> badges = worn.get();
        badges.push(name);
        try {
            return work.call();
        } finally {
            badges.pop();
            if (badges.isEmpty()) {
                worn.remove();
            }
        }
    }
}
