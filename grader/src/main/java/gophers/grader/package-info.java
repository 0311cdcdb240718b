/**
 * What a test author marks an exercise with, and what has it filmed. The instruments stand in {@code schedule} (scenes,
 * gates, meetings, probes, named locks, rest) and {@code stress} (jcstress); {@code jvm} runs an exercise in a JVM of its own, {@code verdict} says what came of it, and
 * {@code report} tells the learner.
 */
package gophers.grader;
