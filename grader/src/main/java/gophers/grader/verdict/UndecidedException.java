package gophers.grader.verdict;

/** The grader cannot tell whether an answer is right. That is never read as "right". */
public class UndecidedException extends RuntimeException {

    public UndecidedException(String message) {
        super(message);
    }
}
