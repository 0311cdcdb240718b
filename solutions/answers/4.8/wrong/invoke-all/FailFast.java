package gophers.parallel.ex08;

import gophers.solutions.WrongAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

@WrongAnswer(
        bug = "invokeAll waits until all are done, well or not, and only then the failure is looked at",
        looksLike = "right whenever nothing goes wrong",
        caughtBy = {"calls the others back when one fails", "tells what was thrown first"},
        mayFail = {
            "waits until the others have tidied up",
            "calls back who is sent off after the failure",
            "waits for the others even if its caller is called away meanwhile"
        },
        says = "As soon as one of them throws something")
public final class FailFast {
    private final ThreadFactory threads;

    public FailFast(ThreadFactory threads) {
        this.threads = threads;
    }

    public <T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        try (ExecutorService gophers = Executors.newThreadPerTaskExecutor(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> ended : gophers.invokeAll(work)) {
                results.add(ended.get());
            }
            return results;
        }
    }
}
