/** Tells the learner: the report card as text, JSON and Markdown, made from the verdicts that the modules have kept. */
package gophers.grader.report;
