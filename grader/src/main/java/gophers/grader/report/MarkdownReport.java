package gophers.grader.report;

import gophers.grader.verdict.Check;

/** The report card for the summary page of a CI run. */
final class MarkdownReport {

    private MarkdownReport() {}

    static String render(ReportCard card) {
        StringBuilder text = new StringBuilder("## %s\n\n%d of %d solved, %d of %d points\n\n"
                .formatted(
                        card.course().title(), card.solved(), card.entries().size(), card.points(), card.maxPoints()));
        text.append("| exercise | | state | checks | points |\n|---|---|---|---|---|\n");
        for (ReportCard.Entry entry : card.entries()) {
            text.append("| %s | %s | %s | %d of %d | %d of %d |\n"
                    .formatted(
                            entry.exercise().id(),
                            entry.exercise().title().replace("|", "\\|"),
                            entry.state().label(),
                            entry.verdict().passed(),
                            entry.exercise().checks().size(),
                            entry.points(),
                            entry.exercise().points()));
        }
        for (ReportCard.Entry entry : card.red()) {
            text.append("\n### %s %s\n"
                    .formatted(entry.exercise().id(), entry.exercise().title()));
            for (Check check : entry.failures()) {
                String fence = fence(check.message());
                text.append("\n**%s**\n\n%stext\n%s\n%s\n".formatted(check.name(), fence, check.message(), fence));
            }
        }
        return text.toString();
    }

    /** A fence that the message cannot close. */
    private static String fence(String message) {
        String fence = "```";
        while (message.contains(fence)) {
            fence += "`";
        }
        return fence;
    }
}
