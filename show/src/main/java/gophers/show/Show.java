package gophers.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs all scenes, prints the table, and writes the plot. */
@Command(name = "show")
final class Show implements Callable<Integer> {

    @Option(names = "--folder", required = true, description = "where the plot goes")
    private Path folder;

    @Option(names = "--runs", defaultValue = "1", description = "how often each scene is run; the median counts")
    private int runs;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Show()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (runs < 1) {
            System.err.println("A scene is run once at least: -Druns=" + runs + " is not possible.");
            return 1;
        }
        int cores = Runtime.getRuntime().availableProcessors();
        List<Act> table = Programme.table(cores);
        List<Programme.Curve> curves = Programme.curves(cores);
        int scenes = table.size()
                + curves.stream().mapToInt(curve -> curve.acts().size()).sum();
        OtherPrograms others = new OtherPrograms();
        List<Outcome> outcomes = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("The show")
                .setInitialMax((long) scenes * runs)
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(80)
                .build()) {
            for (Act act : table) {
                outcomes.add(Outcome.of(act, runs, bar::step));
            }
            for (Programme.Curve curve : curves) {
                List<Outcome> ofCurve = new ArrayList<>();
                for (Act act : curve.acts()) {
                    ofCurve.add(Outcome.of(act, runs, bar::step));
                }
                rows.add(new Row(curve, ofCurve));
            }
        }
        System.out.println(render(outcomes, rows, cores, others.cores()));
        System.out.println(usl(rows.getFirst()));
        Files.createDirectories(folder);
        String title = "%d trips of 40 ms (computing: 20 ms), %d cores".formatted(Programme.TRIPS, cores);
        Plot.write(
                folder,
                title,
                rows.stream().filter(row -> row.curve().plotted()).toList());
        System.out.println("The plot: " + folder.resolve("speed-up.svg") + " and .png");
        return 0;
    }

    private String render(List<Outcome> outcomes, List<Row> rows, int cores, double others) {
        StringBuilder text = new StringBuilder();
        text.append("\nSpeed-up against one gopher: %d trips a scene, %d %s, %s\n\n"
                .formatted(
                        Programme.TRIPS,
                        cores,
                        cores == 1 ? "core" : "cores",
                        runs == 1 ? "one run each" : "the median of " + runs + " runs"));
        text.append("%-48s %9s %6s %9s\n".formatted("", "predicted", "bound", "measured"));
        for (Outcome outcome : outcomes) {
            Act act = outcome.act();
            text.append(String.format(Locale.ROOT, "%-48s %9.2f %6.2f ", act.name(), act.predicted(), act.bound()));
            text.append(
                    outcome.isMeasured()
                            ? String.format(Locale.ROOT, "%9.2f", outcome.measured())
                            : "  " + outcome.why());
            if (outcome.isMeasured() && runs > 1) {
                text.append(String.format(Locale.ROOT, "  %.2f–%.2f", outcome.least(), outcome.most()));
            }
            text.append("\n");
        }
        text.append(Row.table(rows));
        text.append("""

                predicted: a simulation in which steps take exactly their time and nothing else costs anything
                bound: the bottleneck law; whatever the order of work, nothing is faster
                measured: your classes, on this machine
                all three: against the time that the steps of one gopher alone add up to
                """);
        text.append(ofTheMachine(cores, others));
        text.append(inWords(outcomes, cores));
        return text.toString();
    }

    private static String inWords(List<Outcome> outcomes, int cores) {
        Outcome last = outcomes.getLast();
        Outcome parked = outcomes.get(outcomes.size() - 2);
        if (!last.isMeasured() || !parked.isMeasured()) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                """

                Three independent gophers: %.2f times as fast as one while their steps only take time. When the steps
                compute, %s is the most that your %d %s can give; here it was %.2f. The structure is the same.
                Concurrency is structure, parallelism is hardware.
                """,
                parked.measured(),
                cores == 1 ? "once" : Math.min(3, cores) + " times",
                cores,
                cores == 1 ? "core" : "cores",
                last.measured());
    }

    /** What else ran beside it took part in what was measured: better said than guessed. */
    private static String ofTheMachine(int cores, double others) {
        String words = "";
        if (cores == 1) {
            words += """

                    There is one core. Steps that only take time overlap on it as on many; steps that compute take turns.
                    """;
        }
        if (others > OtherPrograms.WORTH_A_WORD) {
            words += String.format(Locale.ROOT, """

                    Meanwhile other programs used %.1f of your %d %s. That is missing from what was measured, most of all
                    where steps compute. Close them, and run this again.
                    """, others, cores, cores == 1 ? "core" : "cores");
        }
        return words;
    }

    private static String usl(Row row) {
        if (!row.isMeasured()) {
            return "";
        }
        List<Outcome> points = row.outcomes();
        Usl law =
                Usl.fit(Programme.COUNTS, points.stream().map(Outcome::measured).toList());
        int four = Programme.COUNTS.indexOf(4);
        return String.format(
                Locale.ROOT,
                """
                The Universal Scalability Law, fitted to 1, 2, 4 and 8 gophers at one oven: contention %.3f, coherency
                %.4f, and %.2f for four gophers, where %.2f was measured. It bends where the bottleneck law has a corner:
                for a yard with one oven its two figures say little.
                """,
                law.sigma(),
                law.kappa(),
                law.speedUp(4),
                points.get(four).measured());
    }
}
