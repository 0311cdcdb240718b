package gophers.views;

import gophers.yard.Step;
import java.util.List;

/**
 * One line of a timeline, cell by cell. A cell shows what took most of its time.
 *
 * @param pieces what is to be seen, by the time of its start
 * @param cells for each cell the index of a piece, or {@link #NOTHING}
 */
record Row(List<Piece> pieces, int[] cells) {

    static final int NOTHING = -1;

    static Row of(List<Piece> pieces, Scale scale) {
        int[] cells = new int[scale.cells()];
        int first = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            long from = scale.startOf(cell);
            long to = scale.startOf(cell + 1);
            while (first < pieces.size() && pieces.get(first).endNanos() <= from) {
                first++;
            }
            cells[cell] = NOTHING;
            long most = 0;
            for (int i = first; i < pieces.size() && pieces.get(i).startNanos() < to; i++) {
                Piece seen = pieces.get(i).between(from, to);
                if (seen.endNanos() - seen.startNanos() > most) {
                    most = seen.endNanos() - seen.startNanos();
                    cells[cell] = i;
                }
            }
        }
        return new Row(pieces, cells);
    }

    /** Whether another piece begins to be seen here. */
    boolean begins(int cell) {
        return cell == 0 || cells[cell] != cells[cell - 1];
    }

    /** Returns how many cells in a row show the same piece, from this one on. */
    int run(int cell) {
        int end = cell;
        while (end < cells.length && cells[end] == cells[cell]) {
            end++;
        }
        return end - cell;
    }

    /** Returns the letter for what is seen in a cell. */
    char letter(int cell) {
        if (cells[cell] == NOTHING) {
            return ' ';
        }
        Piece piece = pieces.get(cells[cell]);
        return piece.waiting() ? '.' : letter(piece.step());
    }

    static char letter(Step step) {
        return switch (step) {
            case LOAD -> 'L';
            case CARRY -> '>';
            case BURN -> 'B';
            case COME_BACK -> '<';
        };
    }
}
