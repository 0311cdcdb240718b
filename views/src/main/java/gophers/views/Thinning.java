package gophers.views;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a film small enough to be played: it leaves gophers out, but none that was caught, and it cuts the time.
 *
 * @param mostLanes so many gophers stay
 * @param mostSteps about so many steps stay: those before the first violation or, if there is none, the first ones
 */
record Thinning(int mostLanes, int mostSteps) {

    Film of(Film film) {
        List<Lane> lanes = film.lanes().size() <= mostLanes ? film.lanes() : lanes(film);
        long[] starts = lanes.stream()
                .flatMap(lane -> lane.pieces().stream())
                .filter(piece -> !piece.waiting())
                .mapToLong(Piece::startNanos)
                .sorted()
                .toArray();
        if (lanes.size() == film.lanes().size()
                && starts.length <= mostSteps
                && film.violations().size() <= Film.MOST_VIOLATIONS) {
            return film;
        }
        long from = film.startNanos();
        long to = film.endNanos();
        if (starts.length > mostSteps) {
            to = starts[mostSteps];
            if (!film.violations().isEmpty() && film.violations().getFirst().nanos() >= to) {
                to = film.violations().getFirst().nanos() + 1;
                from = starts[countBefore(starts, to) - mostSteps];
            }
        }
        return film.cut(from, to, lanes, sentence(film, lanes.size(), from, to));
    }

    private List<Lane> lanes(Film film) {
        Set<String> caught = film.violations().stream()
                .limit(mostLanes / 2)
                .flatMap(violation -> Stream.of(violation.gopher(), violation.other()))
                .collect(Collectors.toSet());
        return film.lanes().stream()
                .sorted(Comparator.comparing((Lane lane) -> !caught.contains(lane.gopher())))
                .limit(mostLanes)
                .sorted(Comparator.comparing(Lane::gopher, new NaturalOrder()))
                .toList();
    }

    private static int countBefore(long[] starts, long moment) {
        int count = 0;
        while (count < starts.length && starts[count] < moment) {
            count++;
        }
        return count;
    }

    private static String sentence(Film film, int gophers, long from, long to) {
        return String.format(
                Locale.ROOT,
                "There is more than a page can play. Shown are %,d of %,d gophers, from %s to %s of %s ms.",
                gophers,
                film.lanes().size(),
                Millis.of(from - film.startNanos(), film.lengthNanos()),
                Millis.of(to - film.startNanos(), film.lengthNanos()),
                Millis.of(film.lengthNanos(), film.lengthNanos()));
    }
}
