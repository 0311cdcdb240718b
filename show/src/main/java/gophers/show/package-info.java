/**
 * The show: runs the scenes that the guide talks about with the classes that the learner has written, and prints what was
 * measured beside what theory says.
 */
package gophers.show;
