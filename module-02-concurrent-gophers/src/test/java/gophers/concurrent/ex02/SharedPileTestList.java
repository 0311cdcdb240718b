package gophers.concurrent.ex02;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Scene;
import gophers.yard.Book;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A synchronized list that holds the scene's gophers once each: just before or just after its call with a given
 * number. What that call does is not begun, or is done; and the list is free for everybody else.
 *
 * <p>It is a proxy, so that really every call is a single one, also those that a list inherits. The list handed out is
 * the lock for all that is in here, as with {@link java.util.Collections#synchronizedList}.
 */
final class SharedPileTestList {

    private final Gate gate;
    private final int heldAt;
    private final boolean before;
    private final List<Book> books;
    /** How the names begin of those who are held. */
    private String who = "gopher-";
    /** How many calls each gopher has made. */
    private final Map<String, Integer> calls = new HashMap<>();

    private SharedPileTestList(Gate gate, int books, int heldAt, boolean before) {
        this.gate = gate;
        this.books = new ArrayList<>(Book.numbered(books));
        this.heldAt = heldAt;
        this.before = before;
    }

    /** @param call the number of the call before which a gopher is held, counted from 1 */
    static SharedPileTestList heldBefore(int call, Scene scene, int books) {
        return new SharedPileTestList(scene.gate("about to call the list"), books, call, true);
    }

    /** @param call the number of the call after which a gopher is held, counted from 1 */
    static SharedPileTestList heldAfter(int call, Scene scene, int books) {
        return new SharedPileTestList(scene.gate("between two calls of the list"), books, call, false);
    }

    /** Holds the gopher that the scene sent first, and nobody else. */
    SharedPileTestList onlyTheFirst() {
        who = "gopher-1";
        return this;
    }

    /** Returns the list to hand to the answer. */
    @SuppressWarnings("unchecked")
    List<Book> asList() {
        return (List<Book>)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {List.class}, this::called);
    }

    private Object called(Object proxy, Method method, Object[] arguments) throws Throwable {
        boolean held;
        synchronized (proxy) {
            String me = Thread.currentThread().getName();
            held = me.startsWith(who) && calls.merge(me, 1, Integer::sum) == heldAt;
        }
        if (held && before) {
            gate.pass();
        }
        Object answer = answer(proxy, method, arguments);
        if (held && !before) {
            gate.pass();
        }
        return answer;
    }

    private Object answer(Object proxy, Method method, Object[] arguments) throws Throwable {
        synchronized (proxy) {
            try {
                return method.invoke(books, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }

    /** Lets that gopher go on that was held first, if there is one. */
    void letOneGoOn() {
        if (gate.arrivals() > 0) {
            gate.letOne();
        }
    }

    /** Lets everybody go on, now and later. */
    void letAllGoOn() {
        gate.open();
    }
}
