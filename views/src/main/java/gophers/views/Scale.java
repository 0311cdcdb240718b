package gophers.views;

/**
 * How a stretch of time is laid out on a number of cells.
 *
 * @param fromNanos where the first cell begins
 * @param lengthNanos how long the whole stretch is, at least 1
 */
record Scale(long fromNanos, long lengthNanos, int cells) {

    private static final int CELLS_A_TICK = 9;

    static Scale of(Film film, int cells) {
        return new Scale(film.startNanos(), Math.max(1, film.lengthNanos()), cells);
    }

    long startOf(int cell) {
        return fromNanos + Math.round((double) lengthNanos * cell / cells);
    }

    /** Returns the cell of a moment, or the nearest one. */
    int cellOf(long nanos) {
        double cell = (double) (nanos - fromNanos) * cells / lengthNanos;
        return (int) Math.max(0, Math.min(cells - 1, Math.floor(cell)));
    }

    /** Returns a line with ticks at round times, such as {@code |0        |10}. */
    String axis() {
        long tick = tick();
        StringBuilder line = new StringBuilder();
        for (long time = -Math.floorDiv(-fromNanos, tick) * tick; time < fromNanos + lengthNanos; time += tick) {
            int cell = cellOf(time);
            String label = "|" + Millis.of(time, tick * 10);
            if (cell < line.length() + (line.isEmpty() ? 0 : 1) || cell + label.length() > cells) {
                continue;
            }
            line.append(" ".repeat(cell - line.length())).append(label);
        }
        return line.toString();
    }

    /** The smallest round time that leaves room for its label. */
    private long tick() {
        double least = (double) lengthNanos * CELLS_A_TICK / cells;
        long unit = 1;
        while (unit * 10 < least) {
            unit *= 10;
        }
        for (long factor : new long[] {1, 2, 5}) {
            if (unit * factor >= least) {
                return unit * factor;
            }
        }
        return unit * 10;
    }
}
