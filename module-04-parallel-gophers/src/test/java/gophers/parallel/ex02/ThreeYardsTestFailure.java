package gophers.parallel.ex02;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Something is thrown in one of three yards, while the gophers of the two others are in their ovens. */
final class ThreeYardsTestFailure {

    private ThreeYardsTestFailure() {}

    static void in(int failing, Throwable failure) throws Exception {
        try (Scene scene = new Scene().about("If something is thrown in one yard, the others work on.")) {
            Gate gate = scene.gate("in the oven of its yard");
            List<ThreeYardsTestYard> yards = ThreeYardsTestYard.withPiles(4, 4, 4);
            yards.forEach(yard -> yard.atOven = gate::pass);
            ThreeYardsTestYard broken = yards.get(failing);
            Gate burning = scene.gate("in the oven in which the fire goes out");
            burning.open();
            broken.atOven = () -> {
                burning.pass();
                ThreeYardsTestYard.fail(failure);
            };

            SceneGopher<Long> boss =
                    scene.dare(() -> new ThreeYards(scene.threads()).burnAll(ThreeYardsTestYard.own(yards)));
            gate.awaitArrivals(2);
            burning.awaitArrival();
            Rest.of(broken.visitors.getFirst());
            gate.open();
            Throwable thrown = boss.awaitThrown();

            yards.remove(broken);
            for (ThreeYardsTestYard yard : yards) {
                assertThat(List.copyOf(yard.burned))
                        .withFailMessage(
                                "The gopher in yard %s failed; the one in yard %s should burn 4 books, and burned %s.",
                                broken.name, yard.name, yard.burned)
                        .hasSize(4);
            }
            assertThat(thrown)
                    .withFailMessage(
                            "In yard %s this was thrown: %s. burnAll() ended with %s.",
                            broken.name, failure, thrown == null ? "a number" : thrown)
                    .isInstanceOf(ExecutionException.class);
            assertThat(thrown.getCause())
                    .withFailMessage("The ExecutionException has %s as its cause, not %s.", thrown.getCause(), failure)
                    .isSameAs(failure);
        }
    }
}
