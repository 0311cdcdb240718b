package gophers.show;

import java.util.ArrayList;
import java.util.List;

/** The scenes of the show: those of the guide's table, and the curves of the plot. */
final class Programme {

    static final int TRIPS = 60;

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

    /** A line of the plot: so many gophers, or carts, and the scene with them. */
    record Curve(String name, List<Integer> counts, List<Act> acts) {}

    static List<Curve> curves(int cores) {
        List<Integer> counts = List.of(1, 2, 4, 8);
        List<Act> shared = new ArrayList<>();
        List<Act> pipeline = new ArrayList<>();
        List<Act> parallel = new ArrayList<>();
        List<Act> computing = new ArrayList<>();
        for (int count : counts) {
            shared.add(Act.shared("shared, " + count, count, TRIPS, EVEN, 0));
            pipeline.add(Act.pipeline("pipeline, " + count, count, TRIPS, EVEN));
            parallel.add(Act.independent("parallel, " + count, count, TRIPS, EVEN, cores));
            computing.add(Act.independent("computing, " + count, count, TRIPS, COMPUTING, cores));
        }
        return List.of(
                new Curve("shared pile and oven", counts, shared),
                new Curve("pipeline (number of carts)", counts, pipeline),
                new Curve("independent, parked steps", counts, parallel),
                new Curve("independent, computing steps", counts, computing));
    }
}
