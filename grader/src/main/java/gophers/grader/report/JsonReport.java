package gophers.grader.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import gophers.grader.verdict.Check;
import java.util.List;

/** The report card for programs. The keys are documented in CONTRIBUTING.md and stay as they are. */
final class JsonReport {

    private record Card(long solved, int total, int points, int maxPoints, String next, List<Exercise> exercises) {}

    private record Exercise(
            String id,
            String title,
            String module,
            String state,
            long passed,
            int tests,
            int points,
            int maxPoints,
            String place,
            String command,
            List<Failure> failures) {}

    private record Failure(String test, String message) {}

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private JsonReport() {}

    static String render(ReportCard card) {
        return GSON.toJson(new Card(
                        card.solved(),
                        card.entries().size(),
                        card.points(),
                        card.maxPoints(),
                        card.next().map(entry -> entry.exercise().id()).orElse(null),
                        card.entries().stream().map(JsonReport::exercise).toList()))
                + "\n";
    }

    private static Exercise exercise(ReportCard.Entry entry) {
        return new Exercise(
                entry.exercise().id(),
                entry.exercise().title(),
                entry.module().folder(),
                entry.state().label(),
                entry.verdict().passed(),
                entry.exercise().checks().size(),
                entry.points(),
                entry.exercise().points(),
                entry.place(),
                entry.command(),
                entry.failures().stream().map(JsonReport::failure).toList());
    }

    private static Failure failure(Check check) {
        return new Failure(check.name(), check.message());
    }
}
