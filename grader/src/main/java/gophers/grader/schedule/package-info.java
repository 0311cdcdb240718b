/**
 * Instruments for forced schedules: a scene starts gophers, gates hold them at the dangerous point, meetings make them be
 * there at once, probes count who is inside. None of them waits for a time: what cannot come about is a hang, which the
 * grader's watch explains.
 *
 * <p>All of them lock, and so do the yard's carts and journals: what passes by one of them has become visible by that
 * alone. Whether an answer makes something visible is judged by stress with a plain holder, never behind an instrument.
 */
package gophers.grader.schedule;
