package gophers.grader.schedule;

import gophers.grader.jvm.Progress;
import java.util.ArrayList;
import java.util.List;

/** Counts who is inside a place at the same time. It makes nobody wait. Thread-safe. */
public final class Probe {

    private final Scene scene;
    private final String where;
    private final List<String> inside = new ArrayList<>();
    private List<String> most = List.of();

    Probe(Scene scene, String where) {
        this.scene = scene;
        this.where = where;
    }

    /** Does the action with the current thread inside. */
    public void around(Scene.Action action) throws Exception {
        String me = Progress.me();
        scene.change(me + " is " + where, () -> {
            inside.add(me);
            if (inside.size() > most.size()) {
                most = List.copyOf(inside);
            }
        });
        try {
            action.run();
        } finally {
            scene.change(me + " is no longer " + where, () -> inside.remove(me));
        }
    }

    /** Returns who is inside now. */
    public List<String> inside() {
        return scene.locked(() -> List.copyOf(inside));
    }

    /** Returns who was inside when most were. */
    public List<String> most() {
        return scene.locked(() -> most);
    }
}
