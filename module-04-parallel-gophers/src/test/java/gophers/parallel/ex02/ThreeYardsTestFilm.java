package gophers.parallel.ex02;

import static org.assertj.core.api.Assertions.assertThat;

import gophers.grader.Screen;
import gophers.grader.schedule.Scene;
import gophers.yard.Book;
import gophers.yard.Journal;
import gophers.yard.Pace;
import gophers.yard.Yard;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Three gophers in three yards of the world as it is given, to be looked at on the screen. */
final class ThreeYardsTestFilm {

    private ThreeYardsTestFilm() {}

    static void show() throws Exception {
        try (Scene scene = new Scene()) {
            List<Yard> yards = Stream.generate(() -> Yard.with(Book.numbered(6), Pace.even(Duration.ofMillis(4))))
                    .limit(3)
                    .toList();
            Screen.show(
                    "Three gophers with everything of their own",
                    yards.stream().map(Yard::journal).toArray(Journal[]::new));
            new ThreeYards(scene.threads())
                    .burnAll(yards.stream()
                            .map(yard ->
                                    new ThreeYards.OwnYard(yard.pile(), yard.cart("cart", 1), yard.road(), yard.oven()))
                            .toList());
            assertThat(yards)
                    .withFailMessage("There were six books in each of three yards, and not all were burned.")
                    .allMatch(yard -> yard.oven().burned().size() == 6);
        }
    }
}
