package gophers.solutions;

import gophers.grader.verdict.Check;
import gophers.grader.verdict.CheckState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the grader must say of an answer.
 *
 * @param mustFail the checks that fail, and no others do
 * @param mayFail the checks that may fail as well
 * @param says words in the message of each check that must fail
 */
record Expectation(Set<String> mustFail, Set<String> mayFail, String says) {

    static Expectation solved() {
        return new Expectation(Set.of(), Set.of(), "");
    }

    static Expectation of(WrongAnswer wrong) {
        return new Expectation(Set.of(wrong.caughtBy()), Set.of(wrong.mayFail()), wrong.says());
    }

    /** Returns what differs, in sentences; nothing if the checks are as expected. */
    List<String> differences(List<String> allChecks, Collection<Check> checks) {
        List<String> differences = new ArrayList<>();
        List<String> names = checks.stream().map(Check::name).toList();
        allChecks.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> differences.add("there is no result for «" + name + "»"));
        mustFail.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> differences.add("caughtBy names «" + name + "», which is no check"));
        for (Check check : checks) {
            boolean failed = check.state() == CheckState.FAILED;
            if (mustFail.contains(check.name())) {
                if (!failed) {
                    differences.add("«%s» should fail, but is %s".formatted(check.name(), check.state()));
                } else if (!check.message().contains(says)) {
                    differences.add("«%s» fails, but for another reason: %s".formatted(check.name(), check.message()));
                }
            } else if (check.state() != CheckState.PASSED && !(failed && mayFail.contains(check.name()))) {
                differences.add("«%s» is %s: %s".formatted(check.name(), check.state(), check.message()));
            }
        }
        return differences;
    }
}
