package gophers.parallel.ex02;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Exercise;
import gophers.grader.schedule.Gate;
import gophers.grader.schedule.Meeting;
import gophers.grader.schedule.Rest;
import gophers.grader.schedule.Scene;
import gophers.grader.schedule.SceneGopher;
import gophers.yard.FireWentOutException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Test;

@Exercise(id = "4.2", title = "Three yards and nothing shared", points = 3)
class ThreeYardsTest {

    @Test
    void all_of_them_burn_at_the_same_time() throws Exception {
        for (int count : new int[] {3, 26}) {
            try (Scene scene = new Scene().about("All threads are at work at the same time, however many they are.")) {
                Meeting meeting = scene.meeting("in the oven of its yard", count);
                int[] piles = new int[count];
                Arrays.fill(piles, 2);
                List<ThreeYardsTestYard> yards = ThreeYardsTestYard.withPiles(piles);
                yards.forEach(yard -> yard.atOven = meeting::join);

                // Each gopher stays in its oven until all of them are in theirs.
                burnAll(scene, yards);
            }
        }
    }

    @Test
    void nobody_sets_foot_in_a_strange_yard() throws Exception {
        for (int[] piles : List.of(new int[] {5, 3, 4}, new int[] {3})) {
            try (Scene scene = new Scene()) {
                List<ThreeYardsTestYard> yards = ThreeYardsTestYard.withPiles(piles);
                ThreadFactory threads = ThreeYardsTestYard.onceTheOthersRest(scene.threads());

                new ThreeYards(threads).burnAll(ThreeYardsTestYard.own(yards));

                for (ThreeYardsTestYard yard : yards) {
                    List<String> names =
                            yard.visitors.stream().map(Thread::getName).toList();
                    assertThat(yard.visitors)
                            .withFailMessage(
                                    "Yard %s is for one gopher alone, and these threads were in it: %s.",
                                    yard.name, names)
                            .hasSize(1);
                    assertThat(yard.visitors)
                            .withFailMessage("The caller itself worked in yard %s; it only has to wait.", yard.name)
                            .doesNotContain(Thread.currentThread());
                    assertThat(yard.strangeCarts)
                            .withFailMessage(
                                    "In yard %s there was what is not its own: %s.", yard.name, yard.strangeCarts)
                            .isEmpty();
                }
                List<String> names = yards.stream()
                        .map(yard -> yard.visitors.getFirst().getName())
                        .toList();
                assertThat(names)
                        .withFailMessage(
                                "Each yard has a thread of its own; in yards A, B and C, one after the other, these were at"
                                        + " work: %s.",
                                names)
                        .doesNotHaveDuplicates();
            }
        }
        ThreeYardsTestFilm.show();
    }

    @Test
    void burns_each_book_in_its_own_oven() throws Exception {
        try (Scene scene = new Scene()) {
            List<ThreeYardsTestYard> yards = ThreeYardsTestYard.withPiles(5, 0, 4);

            burnAll(scene, yards);

            for (ThreeYardsTestYard yard : yards) {
                assertThat(List.copyOf(yard.burned))
                        .withFailMessage(
                                "Yard %s had %s; in its own oven these were burned: %s.",
                                yard.name, yard.given, yard.burned)
                        .containsExactlyInAnyOrderElementsOf(yard.given);
            }
        }
    }

    @Test
    void makes_whole_trips_with_full_carts() throws Exception {
        try (Scene scene = new Scene()) {
            ThreeYardsTestYard yard = ThreeYardsTestYard.withPiles(3).getFirst();

            burnAll(scene, List.of(yard));

            assertThat(List.copyOf(yard.steps))
                    .withFailMessage(
                            "Three books, and a cart for two: two trips, the first one with 2 books. The steps with so"
                                    + " many books on the cart were these: %s.",
                            yard.steps)
                    .containsExactly("carries 2", "burns 2", "comes back 0", "carries 1", "burns 1", "comes back 0");
        }
    }

    @Test
    void adds_up_what_all_have_burned() throws Exception {
        try (Scene scene = new Scene().about("burnAll returns how many books were burned in all yards together.")) {
            Meeting meeting = scene.meeting("in the oven of its yard", 3);
            List<ThreeYardsTestYard> yards = ThreeYardsTestYard.withPiles(1, 2, 2);
            yards.forEach(yard -> yard.atOven = meeting::join);

            long total = burnAll(scene, yards);

            assertThat(total)
                    .withFailMessage(
                            "Three gophers burned 1, 2 and 2 books at the same time; burnAll() says %d in all.", total)
                    .isEqualTo(5);
        }
    }

    @Test
    void has_nothing_to_do_without_a_yard() throws Exception {
        try (Scene scene = new Scene()) {
            long total = burnAll(scene, List.of());

            assertThat(total)
                    .withFailMessage("There was no yard, and burnAll() says %d.", total)
                    .isZero();
        }
    }

    @Test
    void comes_back_only_when_the_last_gopher_is_done() throws Exception {
        for (int last = 0; last < 3; last++) {
            try (Scene scene = new Scene().about("burnAll returns when all the threads have done their work.")) {
                List<ThreeYardsTestYard> yards = ThreeYardsTestYard.withPiles(2, 2, 2);
                List<Gate> gates = new ArrayList<>();
                for (ThreeYardsTestYard yard : yards) {
                    Gate gate = scene.gate("on its way home in yard " + yard.name);
                    gates.add(gate);
                    yard.onTheWayHome = gate::pass;
                    if (yard != yards.get(last)) {
                        gate.open();
                    }
                }

                SceneGopher<Long> boss = scene.ask(() -> burnAll(scene, yards));
                for (Gate gate : gates) {
                    gate.awaitArrival();
                }
                // Two are at home, or soon will be; the last one waits at its gate.
                for (ThreeYardsTestYard yard : yards) {
                    Rest.of(yard.visitors.getFirst());
                }
                Rest rest = boss.awaitRest();
                assertThat(rest)
                        .withFailMessage(
                                "The gopher in yard %s was still on its way, and burnAll() did not wait: %s.",
                                yards.get(last).name, rest)
                        .isIn(Rest.WAITING, Rest.SLEEPING);

                gates.get(last).open();
                assertThat(boss.awaitResult())
                        .withFailMessage("Six books were burned, and burnAll() says %d.", boss.awaitResult())
                        .isEqualTo(6);
            }
        }
    }

    @Test
    void reports_a_failure_once_the_others_are_done() throws Exception {
        List<Throwable> failures = List.of(
                new FireWentOutException("the fire went out"),
                new StackOverflowError("too deep a burrow"),
                new IllegalStateException("the chimney fell in"),
                new InterruptedException("a neighbour called"));
        for (Throwable failure : failures) {
            ThreeYardsTestFailure.in(failures.indexOf(failure) % 3, failure);
        }
    }

    @Test
    void remembers_nothing_of_the_day_before() throws Exception {
        try (Scene scene = new Scene().about("Each call is about its own yards alone.")) {
            ThreeYards gophers = new ThreeYards(scene.threads());
            List<ThreeYardsTestYard> yesterday = ThreeYardsTestYard.withPiles(1, 2);
            List<ThreeYardsTestYard> today = ThreeYardsTestYard.withPiles(5);
            Throwable failure = new FireWentOutException("the fire went out");
            yesterday.getFirst().atOven = () -> ThreeYardsTestYard.fail(failure);

            scene.dare(() -> gophers.burnAll(ThreeYardsTestYard.own(yesterday))).awaitThrown();
            SceneGopher<Long> boss = scene.dare(() -> gophers.burnAll(ThreeYardsTestYard.own(today)));
            Throwable thrown = boss.awaitThrown();

            assertThat(thrown)
                    .withFailMessage(
                            "Yesterday the fire went out in one of two yards. Today all went well, and burnAll() ended with"
                                    + " %s.",
                            thrown)
                    .isNull();
            assertThat(boss.awaitResult())
                    .withFailMessage(
                            "Yesterday a fire went out, and 2 books were burned in the other yard. burnAll() says for today,"
                                    + " with 5 books in one yard: %d.",
                            boss.awaitResult())
                    .isEqualTo(5);
        }
    }

    private static long burnAll(Scene scene, List<ThreeYardsTestYard> yards) throws Exception {
        return new ThreeYards(scene.threads()).burnAll(ThreeYardsTestYard.own(yards));
    }
}
