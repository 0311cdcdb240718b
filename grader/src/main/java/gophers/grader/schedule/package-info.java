/**
 * Instruments for forced schedules: a scene starts gophers, gates hold them at the dangerous point, meetings make them be
 * there at once, probes count who is inside. None of them waits for a time: what cannot come about is a hang, which the
 * grader's watch explains.
 */
package gophers.grader.schedule;
