package gophers.grader.verdict;

/** The grader itself failed. That is never read as "right", and it is not the learner's fault. */
public class BrokenGraderException extends RuntimeException {

    public BrokenGraderException(String message, Throwable cause) {
        super(message, cause);
    }
}
