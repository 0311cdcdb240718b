package gophers.grader.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/**
 * The last step of every build that grades: prints the report card, writes it as JSON and Markdown, and decides whether the build is
 * green. Each module calls it; only the call from the last one does anything.
 */
@Command(name = "report-card")
final class ReportCardCommand implements Callable<Integer> {

    @Option(names = "--root", required = true, description = "the folder of the whole course")
    private Path root;

    @Option(names = "--project", required = true, description = "the project that calls")
    private String project;

    @Option(names = "--reactor", required = true, description = "all projects of this build, as Maven lists them")
    private String reactor;

    @Option(names = "--run", required = true, description = "what names this build run")
    private String run;

    @Option(names = "--only", defaultValue = "", description = "the value of -Dtest")
    private String only;

    @Option(names = "--strict", arity = "1", description = "whether an exercise not solved fails the build")
    private boolean strict;

    public static void main(String[] args) {
        System.exit(new CommandLine(new ReportCardCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Course course;
        try {
            course = Course.read(root);
        } catch (IOException unreadable) {
            System.err.println(unreadable.getMessage());
            return 1;
        }
        Run thisRun = Run.of(run, reactor, only, strict);
        if (!thisRun.endsWith(project, course)) {
            return 0;
        }
        ReportCard card = ReportCard.of(course, thisRun, root);
        String text = new Screening(card, root, Ansi.AUTO).show() + new TextReport(card, Ansi.AUTO).render();
        System.out.println(TextReport.inCharset(text, System.out.charset()));
        Path target = Files.createDirectories(root.resolve("target"));
        Files.writeString(target.resolve("report-card.json"), JsonReport.render(card));
        String markdown = MarkdownReport.render(card);
        Files.writeString(target.resolve("report-card.md"), markdown);
        String summary = System.getenv("GITHUB_STEP_SUMMARY");
        if (summary != null && !summary.isBlank()) {
            Files.writeString(Path.of(summary), markdown, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return card.isGreen() ? 0 : 1;
    }
}
