package gophers.one.ex07;

import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;

/**
 * A flag that is known to be wrong, for comparison. The gopher's loop is a copy of the one in the test, so that the JVM
 * compiles each for its own flag.
 */
class StopFlagTestCanary {
    private boolean raised;

    boolean isRaised() {
        return raised;
    }

    /** Returns whether this JVM shows now, as it did not see it, that the flag is wrong. It can show it only once. */
    static boolean isFoundOut() throws InterruptedException {
        StopFlagTestCanary flag = new StopFlagTestCanary();
        try (Scene scene = new Scene()) {
            SceneGopher<Void> gopher = scene.start(() -> {
                while (!flag.isRaised()) {
                    // It looks again at once.
                }
            });
            gopher.awaitRest();
            flag.raised = true;
            boolean notSeen = gopher.awaitRest() == Rest.BUSY;
            if (notSeen) {
                // The JVM throws away what it compiled as long as there was but one isRaised: the gopher looks anew.
                new LoadedLate();
            }
            gopher.awaitEnd();
            return notSeen;
        }
    }

    private static final class LoadedLate extends StopFlagTestCanary {
        @Override
        boolean isRaised() {
            return super.isRaised();
        }
    }
}
