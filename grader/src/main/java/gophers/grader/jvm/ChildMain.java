package gophers.grader.jvm;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.FailureText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The child: runs the tests of one class and tells its parent what came of each.
 *
 * <p>Arguments: the name of the test class, then the unique ids of the tests to run; all of them when none is given. An id
 * that begins with {@link #NOT_AGAIN} names a test, one of several runs of a method, that is not to run again.
 */
final class ChildMain implements TestExecutionListener {

    /** The child says that it ended itself because it is not fit for another test. */
    static final int EXIT_UNFIT = 75;

    static final String NOT_AGAIN = "!";

    private static final String CHILD = "gophers.child";
    private static final String RUNS = "gophers.runs";
    private static final Set<String> DONE = new HashSet<>();

    private final Channel channel;
    private final Watch watch;

    private ChildMain(Channel channel) {
        this.channel = channel;
        this.watch = new Watch(channel, Thread.currentThread());
        Progress.iAmTheCaller();
    }

    /** Whether this JVM is such a child. */
    static boolean isHere() {
        return Boolean.getBoolean(CHILD);
    }

    /** Whether this test has run in another child before. */
    static boolean isDone(String testId) {
        return DONE.contains(testId);
    }

    static String property() {
        return "-D" + CHILD + "=true";
    }

    /** How often the class is to be run; after the first time, all its tests. */
    static String runs(int runs) {
        return "-D" + RUNS + "=" + runs;
    }

    public static void main(String[] args) {
        Channel channel = new Channel();
        InputStream parent = System.in;
        channel.takeOverConsole();
        try {
            endWithParent(parent);
            new ChildMain(channel).run(args);
        } catch (Throwable thrown) {
            channel.send(Message.of(Message.Kind.BROKEN, null, FailureText.describe(thrown)));
        }
        Runtime.getRuntime().halt(0);
    }

    private void run(String[] args) throws ClassNotFoundException, IOException {
        List<DiscoverySelector> selectors = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            if (args[i].startsWith(NOT_AGAIN)) {
                DONE.add(args[i].substring(NOT_AGAIN.length()));
            } else {
                selectors.add(selectUniqueId(args[i]));
            }
        }
        if (selectors.isEmpty()) {
            selectors.add(selectClass(Class.forName(args[0], false, ChildMain.class.getClassLoader())));
        }
        Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .build());
        Runtime.getRuntime().addShutdownHook(new Thread(watch::jvmIsEnding, ExerciseThreads.GRADER + "exit"));
        Strays.collect();
        ExerciseThreads.forgetThoseAlive();
        execute(launcher, selectors);
        for (int again = Integer.getInteger(RUNS, 1) - 1; again > 0; again--) {
            DONE.clear();
            try (FreshClasses fresh = new FreshClasses(args[0])) {
                Thread.currentThread().setContextClassLoader(fresh);
                execute(launcher, List.of(selectClass(fresh.loadClass(args[0]))));
            }
        }
    }

    private void execute(Launcher launcher, List<DiscoverySelector> selectors) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        launcher.execute(request, this);
        channel.send(Message.of(Message.Kind.DONE, null, null));
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        plan.getRoots()
                .forEach(root -> plan.getDescendants(root).stream()
                        .filter(test -> test.getSource()
                                .filter(MethodSource.class::isInstance)
                                .isPresent())
                        .forEach(test -> channel.send(
                                Message.of(Message.Kind.PLANNED, test.getUniqueId(), test.getDisplayName()))));
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest() && !isDone(test.getUniqueId())) {
            channel.takeOverConsole();
            channel.send(Message.of(Message.Kind.STARTED, test.getUniqueId(), test.getDisplayName()));
            Films.forget();
            watch.begin(test.getUniqueId(), test.getDisplayName());
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        Check check = new Check(test.getDisplayName(), CheckState.SKIPPED, "It was told not to run: " + reason);
        channel.send(Message.ended(test.getUniqueId(), check, true));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        if (isDone(test.getUniqueId())) {
            return;
        }
        if (test.isTest()) {
            ended(test, FailureText.check(test.getDisplayName(), thrown));
        } else if (thrown != null) {
            channel.send(Message.of(Message.Kind.BROKEN, null, FailureText.describe(thrown)));
        } else if (test.getSource().filter(MethodSource.class::isInstance).isPresent()) {
            channel.send(Message.of(Message.Kind.COMPLETED, test.getUniqueId(), null));
        }
    }

    private void ended(TestIdentifier test, Check check) {
        if (!watch.end()) {
            // System.exit is on its way on another thread: this test has its verdict, and the next one waits for a new
            // JVM.
            while (true) {
                LockSupport.park();
            }
        }
        channel.flushConsole();
        Films.send(channel);
        boolean clean =
                ExerciseThreads.started().isEmpty() && ExerciseThreads.lent().isEmpty();
        channel.send(Message.ended(test.getUniqueId(), check, clean));
        if (!clean) {
            Runtime.getRuntime().halt(EXIT_UNFIT);
        }
    }

    /** A child whose parent is gone is of no use to anybody. */
    private static void endWithParent(InputStream parent) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (parent.read() >= 0) {
                            // The parent says nothing; it only keeps the line open.
                        }
                    } catch (IOException closed) {
                        // The same as its end.
                    }
                    Runtime.getRuntime().halt(EXIT_UNFIT);
                },
                ExerciseThreads.GRADER + "parent");
        thread.setDaemon(true);
        thread.start();
    }
}
