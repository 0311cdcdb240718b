package gophers.grader.jvm;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import gophers.grader.verdict.FailureText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
 * <p>Arguments: the name of the test class, then the unique ids of the tests to run; all of them when none is given.
 */
final class ChildMain implements TestExecutionListener {

    static final String TEST_THREAD = "main";
    /** The child says that it ended itself because it is not fit for another test. */
    static final int EXIT_UNFIT = 75;

    private static final String CHILD = "gophers.child";

    private final Channel channel;
    private final Watch watch;

    private ChildMain(Channel channel) {
        this.channel = channel;
        this.watch = new Watch(channel, Thread.currentThread());
    }

    /** Whether this JVM is such a child. */
    static boolean isHere() {
        return Boolean.getBoolean(CHILD);
    }

    static String property() {
        return "-D" + CHILD + "=true";
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

    private void run(String[] args) throws ClassNotFoundException {
        List<DiscoverySelector> selectors = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            selectors.add(selectUniqueId(args[i]));
        }
        if (selectors.isEmpty()) {
            selectors.add(selectClass(Class.forName(args[0], false, ChildMain.class.getClassLoader())));
        }
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .build());
        Runtime.getRuntime().addShutdownHook(new Thread(watch::jvmIsEnding, ExerciseThreads.GRADER + "exit"));
        Strays.collect();
        ExerciseThreads.forgetThoseAlive();
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
        if (test.isTest()) {
            channel.send(Message.of(Message.Kind.STARTED, test.getUniqueId(), test.getDisplayName()));
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
        if (test.isTest()) {
            watch.end();
            boolean clean = ExerciseThreads.started().isEmpty();
            channel.send(Message.ended(test.getUniqueId(), FailureText.check(test.getDisplayName(), thrown), clean));
            if (!clean) {
                Runtime.getRuntime().halt(EXIT_UNFIT);
            }
        } else if (thrown != null) {
            channel.send(Message.of(Message.Kind.BROKEN, null, FailureText.describe(thrown)));
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
