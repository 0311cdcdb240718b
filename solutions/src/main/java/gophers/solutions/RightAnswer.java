package gophers.solutions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an answer that is right, but written another way than the reference answer. The grader must accept it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RightAnswer {

    /** The other way, in a few words, such as "with a FutureTask". */
    String how();
}
