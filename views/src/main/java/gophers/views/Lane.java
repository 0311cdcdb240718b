package gophers.views;

import gophers.yard.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One gopher's part in a film. Immutable.
 *
 * @param gopher the gopher's name
 * @param pieces by the time of their start
 */
public record Lane(String gopher, List<Piece> pieces) {

    /** A gap that is shorter is no waiting: it is what a gopher needs to get from one step to the next. */
    private static final long BREATH_NANOS = 100_000;

    public Lane {
        pieces = List.copyOf(pieces);
    }

    /** Makes the lane of the gopher who did these steps: what lies between them was waiting. */
    static Lane of(String gopher, List<Span> spans, long filmStartNanos) {
        List<Piece> pieces = new ArrayList<>();
        long free = filmStartNanos;
        for (Span span : spans.stream()
                .sorted(Comparator.comparingLong(Span::startNanos))
                .toList()) {
            if (span.startNanos() - free >= BREATH_NANOS) {
                pieces.add(new Piece(span.step(), true, span.place(), span.cart(), free, span.startNanos()));
            }
            pieces.add(new Piece(span.step(), false, span.place(), span.cart(), span.startNanos(), span.endNanos()));
            free = Math.max(free, span.endNanos());
        }
        return new Lane(gopher, pieces);
    }

    Lane between(long fromNanos, long toNanos) {
        return new Lane(
                gopher,
                pieces.stream()
                        .filter(piece -> piece.touches(fromNanos, toNanos))
                        .map(piece -> piece.between(fromNanos, toNanos))
                        .toList());
    }

    /** Returns how many steps are in it; waiting is none. */
    long steps() {
        return pieces.stream().filter(piece -> !piece.waiting()).count();
    }
}
