package gophers.yard;

import java.util.List;

/**
 * A whole yard: a pile, a road and an oven that write into one journal. The parts state their own thread-safety.
 */
public record Yard(BookPile pile, DirtRoad road, BrickOven oven, Journal journal) {

    /** Returns a yard with the books on its pile, where every step takes the time that the pace says. */
    public static Yard with(List<Book> books, Pace pace) {
        Journal journal = new Journal();
        return new Yard(
                new BookPile(books, pace, journal),
                new DirtRoad(pace, journal),
                new BrickOven("oven", pace, journal),
                journal);
    }

    /** Returns a new cart whose misuse is noted in this yard's journal. */
    public Cart cart(String name, int capacity) {
        return new Cart(name, capacity, journal);
    }
}
