package gophers.pipeline.ex01;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Gophers wait, and each but one is told to go on and called off in the same moment. The one that is left goes on in the
 * place of those that do not; if somebody was told and keeps it to itself, it waits for ever.
 */
final class HandOverTestCallOff {
    /** So many are called off: each is likely to learn of both at once, and one that is enough. */
    static final int CROWD = 8;

    static final String CONTRACT =
            "Whoever is told that it can go on, and interrupted just then, does so all the same, "
                    + "or somebody else goes on in its place.";

    private HandOverTestCallOff() {}

    /** @param lastIsTold whether the one that is told is taken to be the last that came, not the first: it is open */
    static void play(Scene scene, Scene.Action waiting, Scene.Action telling, boolean lastIsTold) throws Exception {
        List<SceneGopher<Void>> gophers = new ArrayList<>();
        for (int i = 0; i <= CROWD; i++) {
            SceneGopher<Void> gopher = scene.dare(() -> {
                waiting.run();
                return null;
            });
            gopher.awaitRest();
            gophers.add(gopher);
        }
        if (lastIsTold) {
            Collections.reverse(gophers);
        }
        SceneGopher<Void> left = gophers.removeLast();

        for (SceneGopher<Void> gopher : gophers) {
            telling.run();
            gopher.thread().interrupt();
        }

        boolean allWentOn = true;
        for (SceneGopher<Void> gopher : gophers) {
            Throwable thrown = gopher.awaitThrown();
            if (thrown != null) {
                allWentOn = false;
                assertThat(thrown)
                        .withFailMessage("%s was called off while it waited; it heard this: %s.", gopher.name(), thrown)
                        .isInstanceOf(InterruptedException.class);
            }
        }
        if (allWentOn) {
            telling.run();
        }
        left.awaitEnd();
    }
}
