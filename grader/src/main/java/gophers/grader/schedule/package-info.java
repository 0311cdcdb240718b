/**
 * Instruments for forced schedules: a scene starts gophers, gates hold them at the dangerous point, meetings make them be
 * there at once, probes count who is inside, named locks hold whoever has just taken one, and rest tells that a thread waits. But for
 * rest, which looks again and again for a moment, none of them waits for a time: what cannot come about is a hang, which
 * the grader's watch explains.
 *
 * <p>All but rest lock, and so do the yard's carts and journals: what passes by one of them has become visible by that
 * alone. Whether an answer makes something visible is judged by stress with a plain holder, never behind an instrument.
 */
package gophers.grader.schedule;
