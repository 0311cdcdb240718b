package gophers.parallel.ex06;

import gophers.solutions.WrongAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

@WrongAnswer(
        bug = "all badges lie in one thread-local map, and whoever hands on one hands on all",
        looksLike = "a helper is all of a sudden in a strange yard",
        caughtBy = "is no other badge",
        says = "with the one badge only")
public final class Badge {

    private static final ThreadLocal<Map<Badge, String>> WORN = new ThreadLocal<>();

    private static <T> T wearing(Map<Badge, String> badges, Callable<T> work) throws Exception {
        Map<Badge, String> before = WORN.get();
        WORN.set(badges);
        try {
            return work.call();
        } finally {
            if (before == null) {
                WORN.remove();
            } else {
                WORN.set(before);
            }
        }
    }

    private static Map<Badge, String> all() {
        Map<Badge, String> badges = WORN.get();
        return badges == null ? Map.of() : badges;
    }

    public <T> T wear(String name, Callable<T> work) throws Exception {
        Map<Badge, String> badges = new HashMap<>(all());
        badges.put(this, name);
        return wearing(Map.copyOf(badges), work);
    }

    public Optional<String> worn() {
        return Optional.ofNullable(all().get(this));
    }

    public <T> Callable<T> handOn(Callable<T> work) {
        Map<Badge, String> badges = all();
        return () -> wearing(badges, work);
    }
}
