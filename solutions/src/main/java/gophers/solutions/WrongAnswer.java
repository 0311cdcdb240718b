package gophers.solutions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an answer that is wrong on purpose. The grader must catch it, for the reason given here and for no other. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WrongAnswer {

    /** What is wrong, in a few words. */
    String bug();

    /** What it looks like when such a program runs. */
    String looksLike();

    /** The names of the checks that must fail. Every check that is named neither here nor in {@link #mayFail} passes. */
    String[] caughtBy();

    /** The names of checks that may fail as well. */
    String[] mayFail() default {};

    /** Words that the message of each check in {@link #caughtBy} contains: the reason, and not another one. */
    String says();
}
