/** What came of an exercise: the state of each check and of the whole, and the sentence that says why. */
package gophers.grader.verdict;
