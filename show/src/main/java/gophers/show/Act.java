package gophers.show;

import gophers.show.Simulation.Servers;
import gophers.show.Simulation.Station;
import java.util.List;
import java.util.function.Supplier;

/**
 * One scene of the show: what theory says of it, and how to see whether that is so. Immutable.
 *
 * @param name what it is, in a few words
 * @param steps how long the steps take, without what sharing costs
 * @param predicted the speed-up against one gopher by a simulation of the yard
 * @param bound the greatest speed-up that any order of work could reach
 * @param yard sets up the yard; each call a new one
 */
record Act(String name, Steps steps, int trips, double predicted, double bound, Supplier<Yards.Work> yard) {

    static Act shared(String name, int gophers, int trips, Steps steps, double cost) {
        Steps dearer = steps.plusAtSharedPlaces(cost);
        List<Station> cycle = List.of(
                new Station(new Servers(1), dearer.load()),
                new Station(null, dearer.carry()),
                new Station(new Servers(1), dearer.burn()),
                new Station(null, dearer.comeBack()));
        double slowest = Math.max(dearer.load(), dearer.burn());
        return of(
                name, steps, trips, cycle, gophers, steps.sum() / slowest, () -> Yards.shared(gophers, trips, dearer));
    }

    static Act oneLock(String name, int gophers, int trips, Steps steps) {
        Servers both = new Servers(1);
        List<Station> cycle = List.of(
                new Station(both, steps.load()),
                new Station(null, steps.carry()),
                new Station(both, steps.burn()),
                new Station(null, steps.comeBack()));
        double limit = steps.sum() / (steps.load() + steps.burn());
        return of(name, steps, trips, cycle, gophers, limit, () -> Yards.oneLock(gophers, trips, steps));
    }

    static Act pipeline(String name, int carts, int trips, Steps steps) {
        List<Station> cycle = List.of(
                new Station(new Servers(1), steps.load()),
                new Station(new Servers(1), steps.carry()),
                new Station(new Servers(1), steps.burn()),
                new Station(new Servers(1), steps.comeBack()));
        double limit = steps.sum() / steps.longest();
        return of(name, steps, trips, cycle, carts, limit, () -> Yards.pipeline(carts, trips, steps));
    }

    /** The pipeline with a second burner, who has an oven of its own: as if the burn took half as long. */
    static Act twoBurners(String name, int carts, int trips, Steps steps) {
        List<Station> cycle = List.of(
                new Station(new Servers(1), steps.load()),
                new Station(new Servers(1), steps.carry()),
                new Station(new Servers(2), steps.burn()),
                new Station(new Servers(1), steps.comeBack()));
        Steps wider = new Steps(steps.load(), steps.carry(), steps.burn() / 2, steps.comeBack(), steps.computing());
        double limit = steps.sum() / wider.longest();
        return of(name, steps, trips, cycle, carts, limit, () -> Yards.twoBurners(carts, trips, steps));
    }

    /** Steps that compute are limited by the cores; those that park are not. */
    static Act independent(String name, int gophers, int trips, Steps steps, int cores) {
        int most = (trips + gophers - 1) / gophers;
        double alone = (double) trips / most;
        double reach = steps.computing() ? Math.min(alone, cores) : alone;
        return new Act(
                name,
                steps,
                trips,
                reach,
                steps.computing() ? Math.min(gophers, cores) : gophers,
                () -> Yards.independent(gophers, trips, steps));
    }

    private static Act of(
            String name,
            Steps steps,
            int trips,
            List<Station> cycle,
            int customers,
            double limit,
            Supplier<Yards.Work> yard) {
        double predicted = trips * steps.sum() / Simulation.makespan(cycle, customers, trips);
        return new Act(name, steps, trips, predicted, Math.min(customers, limit), yard);
    }

    /**
     * Runs it once and returns the speed-up against the time that the steps of one gopher alone add up to.
     *
     * @throws gophers.yard.TodoException if one of the classes is not written yet
     * @throws IllegalStateException if not every book was burned
     */
    double measure() throws Exception {
        Yards.Work work = yard.get();
        long start = System.nanoTime();
        long books = work.books();
        double millis = (System.nanoTime() - start) / 1e6;
        if (books != trips) {
            throw new IllegalStateException("%d books were on the pile, and %d were burned".formatted(trips, books));
        }
        return trips * steps.sum() / millis;
    }
}
