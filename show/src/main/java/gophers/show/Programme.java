package gophers.show;

import java.util.List;
import java.util.function.IntFunction;

/** The scenes of the show: those of its first table, and those with more and more gophers. */
final class Programme {

    static final int TRIPS = 60;

    /** So many gophers, or carts, has each curve. */
    static final List<Integer> COUNTS = List.of(1, 2, 4, 8);

    private static final Steps EVEN = Steps.parked(10, 10, 10, 10);
    private static final Steps UNEVEN = Steps.parked(5, 5, 25, 5);
    private static final Steps COMPUTING = new Steps(5, 5, 5, 5, true);

    private Programme() {}

    static List<Act> table(int cores) {
        return List.of(
                Act.shared("one gopher", 1, TRIPS, EVEN, 0),
                Act.shared("four gophers, one pile, one oven", 4, TRIPS, EVEN, 0),
                Act.shared("the same, and telling costs 1 ms at each place", 4, TRIPS, EVEN, 1),
                Act.shared("eight gophers, one pile, one oven", 8, TRIPS, EVEN, 0),
                Act.oneLock("four gophers, one lock round pile and oven", 4, TRIPS, EVEN),
                Act.pipeline("pipeline, four carts", 4, TRIPS, EVEN),
                Act.pipeline("pipeline, one cart", 1, TRIPS, EVEN),
                Act.independent("three independent gophers", 3, TRIPS, EVEN, cores),
                Act.shared("steps of 5, 5, 25, 5 ms: four gophers", 4, TRIPS, UNEVEN, 0),
                Act.pipeline("steps of 5, 5, 25, 5 ms: pipeline, four carts", 4, TRIPS, UNEVEN),
                Act.independent("steps of 5, 5, 25, 5 ms: three independent", 3, TRIPS, UNEVEN, cores),
                Act.independent("steps that compute: three independent", 3, TRIPS, COMPUTING, cores));
    }

    /**
     * The same scene with more and more gophers, or carts.
     *
     * @param plotted whether it is a line of the plot, too
     */
    record Curve(String name, boolean plotted, List<Act> acts) {

        private static Curve of(String name, boolean plotted, IntFunction<Act> act) {
            return new Curve(name, plotted, COUNTS.stream().map(act::apply).toList());
        }
    }

    static List<Curve> curves(int cores) {
        return List.of(
                Curve.of("shared pile and oven", true, n -> Act.shared("shared", n, TRIPS, EVEN, 0)),
                Curve.of("the same, telling costs 1 ms", false, n -> Act.shared("cost", n, TRIPS, EVEN, 1)),
                Curve.of("pipeline (number of carts)", true, n -> Act.pipeline("pipeline", n, TRIPS, EVEN)),
                Curve.of("the same, steps of 5, 5, 25, 5 ms", false, n -> Act.pipeline("uneven", n, TRIPS, UNEVEN)),
                Curve.of("the same, and two burners", false, n -> Act.twoBurners("burners", n, TRIPS, UNEVEN)),
                Curve.of("independent, parked steps", true, n -> Act.independent("parallel", n, TRIPS, EVEN, cores)),
                Curve.of(
                        "independent, computing steps",
                        true,
                        n -> Act.independent("computing", n, TRIPS, COMPUTING, cores)));
    }
}
