/**
 * What the gophers work with: books on a pile, carts, a road, an oven, and the journal of who did what when.
 *
 * <p>Everything here is given; there is nothing to fill in. The interfaces are the seams of the exercises: a test hands
 * in instrumented piles, roads and ovens. The classes behind them notice when they are misused and say who did it and
 * when.
 */
package gophers.yard;
