package gophers.show;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What theory says about a yard: a discrete-event simulation of gophers (or carts) that go round and round a cycle of
 * stations. Steps take exactly their time, whoever comes first is served first, and nothing else costs anything.
 */
final class Simulation {

    /** Those who serve at a station, each one at a time. Two stations may share them. */
    static final class Servers {
        private final double[] freeAt;

        /** @param servers how many at a time, at least 1 */
        Servers(int servers) {
            freeAt = new double[servers];
        }

        /** Serves one who comes at this time, and returns when it is done. Calls come in the order of arrival. */
        private double serve(double arrival, double millis) {
            int first = 0;
            for (int server = 1; server < freeAt.length; server++) {
                first = freeAt[server] < freeAt[first] ? server : first;
            }
            freeAt[first] = Math.max(arrival, freeAt[first]) + millis;
            return freeAt[first];
        }
    }

    /**
     * One step of the cycle.
     *
     * @param servers who serves, or null for a step that any number can do at once, such as carrying
     * @param millis how long it takes
     */
    record Station(Servers servers, double millis) {}

    private record Arrival(double time, long order, int station) {}

    private Simulation() {}

    /**
     * Returns after how many milliseconds the last trip is over.
     *
     * @param cycle the steps of a trip, in their order
     * @param customers who goes round: gophers with a cart each, or carts
     * @param trips how many trips there are in all
     */
    static double makespan(List<Station> cycle, int customers, int trips) {
        PriorityQueue<Arrival> arrivals =
                new PriorityQueue<>(Comparator.comparingDouble(Arrival::time).thenComparingLong(Arrival::order));
        long order = 0;
        int left = trips;
        for (int customer = 0; customer < customers; customer++) {
            arrivals.add(new Arrival(0, order++, 0));
        }
        double last = 0;
        while (!arrivals.isEmpty()) {
            Arrival next = arrivals.poll();
            if (next.station() == 0 && left-- <= 0) {
                continue;
            }
            Station station = cycle.get(next.station());
            double done = station.servers() == null
                    ? next.time() + station.millis()
                    : station.servers().serve(next.time(), station.millis());
            last = Math.max(last, done);
            arrivals.add(new Arrival(done, order++, (next.station() + 1) % cycle.size()));
        }
        return last;
    }
}
