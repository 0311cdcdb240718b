package gophers.views;

import java.util.Locale;

/** Writes times as milliseconds. */
final class Millis {

    private Millis() {}

    /** Returns the time with so many digits that two moments in a stretch of this length can be told apart. */
    static String of(long nanos, long lengthNanos) {
        int digits = lengthNanos >= 100_000_000 ? 0 : lengthNanos >= 1_000_000 ? 1 : 3;
        return String.format(Locale.ROOT, "%." + digits + "f", nanos / 1e6);
    }
}
