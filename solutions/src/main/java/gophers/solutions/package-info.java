/** How answers to exercises are described, and the proof that the grader tells right ones from wrong ones. */
package gophers.solutions;
