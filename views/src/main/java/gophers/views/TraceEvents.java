package gophers.views;

import com.google.gson.stream.JsonWriter;
import gophers.yard.Violation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A film as a Chrome trace event file, which Perfetto and chrome://tracing open: a thread a gopher, and a process a side:
 * the gophers, and the ovens.
 */
public final class TraceEvents {

    private static final int GOPHERS = 1;
    private static final int OVENS = 2;

    private final Film film;
    private final List<String> ovens;
    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    private TraceEvents(Film film) {
        this.film = film;
        this.ovens = film.ovens();
    }

    /** Returns the text of the file. */
    public static String of(Film film) {
        try {
            return new TraceEvents(film).render();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String render() throws IOException {
        json.beginObject().name("displayTimeUnit").value("ms");
        json.name("otherData").beginObject().name("title").value(film.title()).endObject();
        json.name("traceEvents").beginArray();
        name("process_name", GOPHERS, 0, "gophers");
        name("process_name", OVENS, 0, "ovens");
        for (int oven = 0; oven < ovens.size(); oven++) {
            name("thread_name", OVENS, oven + 1, ovens.get(oven));
        }
        for (int thread = 1; thread <= film.lanes().size(); thread++) {
            Lane lane = film.lanes().get(thread - 1);
            name("thread_name", GOPHERS, thread, lane.gopher());
            for (Piece piece : lane.pieces()) {
                String what = piece.waiting() ? "waits" : piece.step().verb();
                span(what, GOPHERS, thread, piece);
                int oven = ovens.indexOf(piece.place());
                if (oven >= 0 && !piece.waiting()) {
                    span(lane.gopher(), OVENS, oven + 1, piece);
                }
            }
            for (Violation violation : film.violations()) {
                if (violation.gopher().equals(lane.gopher())) {
                    begin(violation.what(), "i", GOPHERS, thread, violation.nanos());
                    json.name("s").value("g").endObject();
                }
            }
        }
        json.endArray().endObject();
        return text.toString();
    }

    private void span(String what, int process, int thread, Piece piece) throws IOException {
        begin(what, "X", process, thread, piece.startNanos());
        json.name("dur").value((piece.endNanos() - piece.startNanos()) / 1e3);
        json.name("cat").value(piece.waiting() ? "wait" : "step");
        json.name("args").beginObject().name("place").value(piece.place());
        if (piece.waiting()) {
            json.name("next").value(piece.step().verb());
        }
        if (!piece.cart().isEmpty()) {
            json.name("cart").value(piece.cart());
        }
        json.endObject().endObject();
    }

    /** Times are in microseconds. */
    private void begin(String what, String phase, int process, int thread, long nanos) throws IOException {
        json.beginObject().name("name").value(what).name("ph").value(phase);
        json.name("pid").value(process).name("tid").value(thread).name("ts").value(nanos / 1e3);
    }

    private void name(String kind, int process, int thread, String name) throws IOException {
        begin(kind, "M", process, thread, 0);
        json.name("args").beginObject().name("name").value(name).endObject().endObject();
    }
}
