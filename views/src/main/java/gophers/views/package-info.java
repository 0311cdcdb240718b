/**
 * What a run looked like. A {@link gophers.views.Film} is made from the journal that the yard keeps anyway, and every view
 * is made from the film: the timeline in a terminal, the replay page in a browser, the trace file for Perfetto.
 */
package gophers.views;
