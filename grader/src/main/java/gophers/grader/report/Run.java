package gophers.grader.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which part of the course a build run has graded. Immutable.
 *
 * @param id names the run; verdicts kept in it carry the same
 * @param projects the build's projects in their order
 * @param only the filter given by {@code -Dtest}, or an empty text
 * @param strict whether an exercise that is not solved fails the build
 */
record Run(String id, List<String> projects, String only, boolean strict) {

    /** The project that stands after all modules and prints the card when the whole course is built. */
    static final String LAST = "report-card";

    private static final Pattern PROJECT = Pattern.compile("MavenProject: [^:\\s]+:([^:\\s]+):");

    /**
     * @param reactor Maven's own list of the projects in this build, as it prints it
     * @param only the value of {@code -Dtest}; Maven leaves the bare expression where there is none
     */
    static Run of(String id, String reactor, String only, boolean strict) {
        List<String> projects = new ArrayList<>();
        Matcher project = PROJECT.matcher(reactor);
        while (project.find()) {
            projects.add(project.group(1));
        }
        return new Run(id, List.copyOf(projects), only.startsWith("${") ? "" : only, strict);
    }

    boolean hasFilter() {
        return !only.isEmpty();
    }

    /** Whether the filter, or no filter at all, asks for this exercise: a list of names, with patterns, as Surefire has. */
    boolean asksFor(Course.Exercise exercise) {
        List<String> names = Arrays.stream(only.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> wanted =
                names.stream().filter(name -> !name.startsWith("!")).toList();
        return (wanted.isEmpty() || wanted.stream().anyMatch(name -> names(name, exercise)))
                && names.stream()
                        .filter(name -> name.startsWith("!") && !name.contains("#"))
                        .noneMatch(name -> names(name.substring(1), exercise));
    }

    private static boolean names(String pattern, Course.Exercise exercise) {
        String name = pattern.replaceAll("#.*", "")
                .replaceAll("\\.(java|class)$", "")
                .replace('/', '.')
                .replaceAll("^(\\*\\*\\.)+", "");
        String regex = Arrays.stream(name.split("(?<=[*?])|(?=[*?])"))
                .map(part -> part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part))
                .collect(Collectors.joining());
        return exercise.testName().matches(regex)
                || (exercise.javaPackage() + "." + exercise.testName()).matches(regex);
    }

    /** Whether this project is the last of the build's that could print the card. */
    boolean endsWith(String project, Course course) {
        return projects.stream()
                .filter(name -> name.equals(LAST)
                        || course.modules().stream()
                                .anyMatch(module -> module.folder().equals(name)))
                .reduce((first, second) -> second)
                .filter(project::equals)
                .isPresent();
    }
}
