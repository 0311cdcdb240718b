/**
 * What a test author marks an exercise with. The instruments stand in {@code schedule} (gates, meetings, probes) and
 * {@code stress} (jcstress); {@code jvm} runs an exercise in a JVM of its own, {@code verdict} says what came of it, and
 * {@code report} tells the learner.
 */
package gophers.grader;
