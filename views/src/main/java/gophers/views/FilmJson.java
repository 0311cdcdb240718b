package gophers.views;

import com.google.gson.Gson;
import gophers.yard.Step;
import gophers.yard.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A film as compact JSON: names once, and five numbers a piece. This is also what the replay page reads. Characters that
 * mean something in HTML are escaped, so it can stand inside a script element.
 */
public final class FilmJson {

    /** Added to a step's number for the wait before it. */
    private static final int WAITING = 4;

    private static final int NUMBERS = 5;
    private static final Gson GSON = new Gson();

    /**
     * What is written.
     *
     * @param names places and carts; the first is empty
     * @param lanes a gopher each, with the numbers of its pieces: what, place, cart, start, length
     */
    private record Data(
            String title,
            long start,
            long end,
            List<String> names,
            List<LaneData> lanes,
            List<Violation> violations,
            String leftOut) {}

    private record LaneData(String gopher, long[] pieces) {}

    private FilmJson() {}

    /** Returns the film as one line. */
    public static String write(Film film) {
        Map<String, Integer> names = new LinkedHashMap<>();
        names.put("", 0);
        List<LaneData> lanes = new ArrayList<>();
        for (Lane lane : film.lanes()) {
            long[] numbers = new long[lane.pieces().size() * NUMBERS];
            int next = 0;
            for (Piece piece : lane.pieces()) {
                numbers[next++] = piece.step().ordinal() + (piece.waiting() ? WAITING : 0);
                numbers[next++] = number(names, piece.place());
                numbers[next++] = number(names, piece.cart());
                numbers[next++] = piece.startNanos();
                numbers[next++] = piece.endNanos() - piece.startNanos();
            }
            lanes.add(new LaneData(lane.gopher(), numbers));
        }
        return GSON.toJson(new Data(
                film.title(),
                film.startNanos(),
                film.endNanos(),
                List.copyOf(names.keySet()),
                lanes,
                film.violations(),
                film.leftOut()));
    }

    private static int number(Map<String, Integer> names, String name) {
        Integer known = names.putIfAbsent(name, names.size());
        return known == null ? names.size() - 1 : known;
    }

    /** @throws RuntimeException if the text is not a film */
    public static Film read(String json) {
        Data data = GSON.fromJson(json, Data.class);
        List<Lane> lanes = new ArrayList<>();
        for (LaneData lane : data.lanes()) {
            List<Piece> pieces = new ArrayList<>();
            long[] numbers = lane.pieces();
            for (int i = 0; i < numbers.length; i += NUMBERS) {
                int what = (int) numbers[i];
                pieces.add(new Piece(
                        Step.values()[what % WAITING],
                        what >= WAITING,
                        data.names().get((int) numbers[i + 1]),
                        data.names().get((int) numbers[i + 2]),
                        numbers[i + 3],
                        numbers[i + 3] + numbers[i + 4]));
            }
            lanes.add(new Lane(lane.gopher(), pieces));
        }
        return new Film(data.title(), data.start(), data.end(), lanes, data.violations(), data.leftOut());
    }
}
