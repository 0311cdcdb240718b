package gophers.concurrent.ex09;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gophers.concurrent.ex09.CrewReport.Run;
import gophers.grader.Exercise;
import gophers.yard.Span;
import gophers.yard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Exercise(id = "2.9", title = "What the crew gains", points = 3)
class CrewReportTest {

    @Test
    void compares_throughputs_and_not_times() {
        Run one = new Run(1, spans(trip(1, 0, 10, 20, 30, 40), trip(1, 40, 50, 60, 70, 80)));
        Run two = new Run(
                2,
                spans(
                        trip(1, 0, 10, 20, 30, 40),
                        trip(2, 10, 20, 30, 40, 50),
                        trip(1, 40, 50, 60, 70, 80),
                        trip(2, 50, 60, 70, 80, 100)));
        CrewReport report = report(one, two);

        assertFigure("One made 2 trips in 80 ms, two made 4 in 100 ms: the speed-up", report.speedUp(2), 1.6);
        assertFigure("The speed-up of one against one", report.speedUp(1), 1);
    }

    @Test
    void adds_up_several_runs() {
        CrewReport report = report(
                new Run(1, spans(trip(1, 0, 10, 20, 30, 40))),
                new Run(2, spans(trip(1, 0, 10, 20, 30, 40), trip(2, 10, 20, 30, 40, 50))),
                new Run(1, spans(trip(1, 0, 10, 20, 50, 60))),
                new Run(2, spans(trip(1, 0, 10, 20, 30, 40), trip(2, 10, 20, 30, 40, 150))));

        assertFigure(
                "One made a trip in 40 and one in 60 ms, two made 2 in 50 and 2 in 150 ms: the speed-up",
                report.speedUp(2),
                1);
        assertFigure("Burns of 10 and of 30 ms, 2 trips: D of the oven", report.demand(1, "oven"), 0.020);
    }

    @Test
    void takes_a_run_to_its_latest_end() {
        CrewReport report = report(
                new Run(1, trip(1, 0, 10, 20, 30, 40)),
                new Run(
                        2,
                        spans(
                                trip(1, 0, 10, 20, 30, 40),
                                List.of(span(2, Step.LOAD, 10, 20), span(2, Step.CARRY, 20, 80)))));

        assertFigure(
                "One trip in 40 ms; with two gophers one trip in 80 ms, for one of them carried till then: the speed-up",
                report.speedUp(2),
                0.5);
    }

    @Test
    void counts_a_trip_when_its_gopher_is_back() {
        CrewReport report = report(
                new Run(1, trip(1, 0, 10, 20, 30, 40)),
                new Run(
                        2,
                        spans(
                                trip(1, 0, 10, 20, 30, 40),
                                trip(2, 20, 30, 40, 80, 90).subList(0, 3))));

        String day = "Two gophers burned, for 10 and for 40 ms, and one of them came back: ";
        assertFigure(day + "D of the oven", report.demand(2, "oven"), 0.050);
        assertFigure(day + "waiting for the pile, which was 20 ms,", report.waited(2, "pile"), 0.020);
        assertFigure(day + "a trip in 80 ms, against one in 40 ms, the speed-up", report.speedUp(2), 0.5);
    }

    @Test
    void finds_how_long_a_trip_waits_for_each_place() {
        CrewReport report = report(new Run(2, twoAtAnOven(0)));

        assertFigure(
                "gopher-2 could load only after 10 ms, 2 trips: waiting for the pile", report.waited(2, "pile"), 0.005);
        assertFigure(
                "gopher-2 stood before the oven for 20 ms, 2 trips: waiting for it", report.waited(2, "oven"), 0.010);
        assertFigure("Nobody ever waited for the road", report.waited(2, "road"), 0);

        CrewReport dawdling = report(new Run(
                1,
                List.of(
                        span(1, Step.LOAD, 0, 10),
                        span(1, Step.CARRY, 15, 25),
                        span(1, Step.BURN, 25, 35),
                        span(1, Step.COME_BACK, 35, 45))));
        assertFigure("5 ms passed before it carried, 1 trip: waiting for the road", dawdling.waited(1, "road"), 0.005);
    }

    @Test
    void counts_no_waiting_as_work() {
        CrewReport report = report(new Run(2, twoAtAnOven(0)));

        assertFigure("Each load took 10 ms: D of the pile", report.demand(2, "pile"), 0.010);
        assertFigure("Each burn took 30 ms: D of the oven", report.demand(2, "oven"), 0.030);
        assertFigure("Two ways of 10 ms each: D of the road", report.demand(2, "road"), 0.020);
    }

    @Test
    void counts_each_run_from_its_own_beginning() {
        CrewReport report = report(new Run(2, twoAtAnOven(700)), new Run(2, twoAtAnOven(60)));

        assertFigure("Twice, gopher-2 could load only after 10 ms, 4 trips", report.waited(2, "pile"), 0.005);
        assertFigure("Twice, gopher-2 stood before the oven for 20 ms, 4 trips", report.waited(2, "oven"), 0.010);
    }

    @Test
    void takes_the_spans_in_any_order() {
        CrewReport report = report(new Run(2, twoAtAnOven(0).reversed()));

        assertFigure("The journal was read backwards: waiting for the oven", report.waited(2, "oven"), 0.010);
        assertFigure("The journal was read backwards: waiting for the pile", report.waited(2, "pile"), 0.005);
        assertFigure("The journal was read backwards: waiting for the road", report.waited(2, "road"), 0);

        CrewReport quick = report(new Run(1, new ArrayList<>(trip(1, 0, 0, 10, 20, 20)).reversed()));
        assertFigure("It loaded in no time, read backwards: waiting for the pile", quick.waited(1, "pile"), 0);
        assertFigure("It loaded in no time, read backwards: waiting for the oven", quick.waited(1, "oven"), 0);
        assertFigure("It came back in no time, read backwards: waiting for the road", quick.waited(1, "road"), 0);
    }

    @Test
    void finds_the_bottleneck_by_work_and_not_by_waiting() {
        // All four come to the pile at once: there they wait longer than before the oven, which has more to do.
        CrewReport report = report(new Run(
                4,
                spans(
                        trip(1, 0, 10, 20, 35, 45),
                        trip(2, 10, 20, 30, 35, 50, 60),
                        trip(3, 20, 30, 40, 50, 65, 75),
                        trip(4, 30, 40, 50, 65, 80, 90))));

        assertBottleneck("Loads take 10 ms, burns 15 ms, and 20 ms the road, which is wide", report, 4, "oven");
        assertBottleneck("There is no run with 3 gophers", report, 3, "that there is none");
    }

    @Test
    void names_the_first_of_equal_bottlenecks() {
        for (int yard = 1; yard <= 10; yard++) {
            String oven = "oven " + yard;
            List<Span> spans = new ArrayList<>(trip(1, 0, 10, 20, 30, 40));
            Set<String> ovens = Set.of(oven + "D", oven + "B", oven + "A", oven + "C");
            ovens.forEach(place -> spans.add(new Span("at " + place, Step.BURN, place, "cart A", 0, 70_000_000)));

            CrewReport report = new CrewReport(List.of(new Run(1, spans)), ovens);
            assertBottleneck("Four ovens take equally long", report, 1, oven + "A");
        }
    }

    @Test
    void knows_what_so_many_gophers_can_reach() {
        CrewReport even = report(new Run(1, trip(1, 0, 10, 20, 30, 40)));
        CrewReport uneven = report(new Run(1, trip(1, 0, 5, 10, 35, 40)));
        CrewReport paused = report(new Run(1, trip(1, 0, 10, 20, 30, 40, 50)));

        assertFigure("Four steps of 10 ms, 2 gophers: the bound", even.bound(2), 2);
        assertFigure("Four steps of 10 ms, 4 gophers: the bound", even.bound(4), 4);
        assertFigure("Four steps of 10 ms, 8 gophers: the bound", even.bound(8), 4);
        assertFigure("Steps of 5, 5, 25 and 5 ms, 4 gophers: the bound", uneven.bound(4), 1.6);
        assertFigure("Four steps of 10 ms and a rest of 10 ms, 8 gophers: the bound", paused.bound(8), 5);
    }

    @Test
    void sees_that_eight_gain_nothing_over_four() {
        CrewReport report = report(simulated(1), simulated(4), simulated(8));

        assertFigure("60 trips of four steps of 10 ms, 4 gophers: the speed-up", report.speedUp(4), 2400 / 630.0);
        assertFigure("60 trips of four steps of 10 ms, 8 gophers: the speed-up", report.speedUp(8), 2400 / 630.0);
        assertFigure("8 gophers, of whom no two load at once: D of the pile", report.demand(8, "pile"), 0.010);
        // In the beginning they wait for 0 to 70 ms. Later each one that comes back finds four before it at the pile.
        assertFigure("8 gophers: waiting for the pile", report.waited(8, "pile"), (280 + 52 * 40) / 60_000.0);
        assertFigure("8 gophers, who come from the pile one by one: waiting for the oven", report.waited(8, "oven"), 0);
    }

    @Test
    void has_something_to_say_where_there_is_nothing() {
        CrewReport early = report(new Run(1, List.of()), new Run(1, trip(1, 10, 20, 30, 40, 50)));
        assertFigure("One run has no span, the other one a burn of 10 ms: D", early.demand(1, "oven"), 0.010);
        assertFigure("One run has no span, the other one a trip of 40 ms: the bound for 8", early.bound(8), 4);

        CrewReport empty = report();
        CrewReport standing = report(new Run(1, trip(1, 0, 10, 20, 30, 40).subList(0, 2)), new Run(2, List.of()));

        for (CrewReport report : List.of(empty, standing)) {
            assertFigure("Nobody has come back: the speed-up", report.speedUp(2), 0);
            assertFigure("Nobody has come back: D of the oven", report.demand(1, "oven"), 0);
            assertFigure("Nobody has come back: waiting for the oven", report.waited(2, "oven"), 0);
            assertBottleneck("Nobody has come back", report, 1, "that there is none");
            assertFigure("Nobody has come back, so nothing is known to limit 3 gophers: the bound", report.bound(3), 3);
        }
    }

    private static CrewReport report(Run... runs) {
        return new CrewReport(List.of(runs), Set.of("pile", "oven"));
    }

    /** Two trips; gopher-2 waits for 10 ms at the pile, and for 20 ms before the oven. */
    private static List<Span> twoAtAnOven(long start) {
        return spans(
                trip(1, start, start + 10, start + 20, start + 50, start + 60),
                trip(2, start + 10, start + 20, start + 30, start + 50, start + 80, start + 90));
    }

    @SafeVarargs
    private static List<Span> spans(List<Span>... trips) {
        return Stream.of(trips).flatMap(List::stream).toList();
    }

    /** One step after the other, without waiting; all times in milliseconds. */
    private static List<Span> trip(int gopher, long start, long loaded, long there, long burned, long back) {
        return trip(gopher, start, loaded, there, there, burned, back);
    }

    /** The same with a pause between {@code there} and {@code burns}. */
    private static List<Span> trip(
            int gopher, long start, long loaded, long there, long burns, long burned, long back) {
        return List.of(
                span(gopher, Step.LOAD, start, loaded),
                span(gopher, Step.CARRY, loaded, there),
                span(gopher, Step.BURN, burns, burned),
                span(gopher, Step.COME_BACK, burned, back));
    }

    /** 60 trips of four steps of 10 ms each; whoever comes first to the pile or the oven is served first. */
    private static Run simulated(int gophers) {
        long[] back = new long[gophers];
        long pileFree = 0;
        long ovenFree = 0;
        List<Span> spans = new ArrayList<>();
        for (int trip = 0; trip < 60; trip++) {
            int gopher = trip % gophers;
            long start = Math.max(back[gopher], pileFree);
            pileFree = start + 10;
            long burns = Math.max(start + 20, ovenFree);
            ovenFree = burns + 10;
            back[gopher] = burns + 20;
            spans.addAll(trip(gopher + 1, start, start + 10, start + 20, burns, burns + 10, burns + 20));
        }
        return new Run(gophers, spans);
    }

    private static Span span(int gopher, Step step, long startMillis, long endMillis) {
        String place = step == Step.LOAD ? "pile" : step == Step.BURN ? "oven" : "road";
        return new Span(
                "gopher-" + gopher, step, place, "cart " + gopher, startMillis * 1_000_000, endMillis * 1_000_000);
    }

    private static void assertFigure(String what, double said, double expected) {
        assertThat(said)
                .withFailMessage("%s should be %s, and the report says %s.", what, expected, said)
                .isCloseTo(expected, within(1e-9));
    }

    private static void assertBottleneck(String why, CrewReport report, int gophers, String expected) {
        String said = report.bottleneck(gophers).orElse("that there is none");
        assertThat(said)
                .withFailMessage("%s: asked for the bottleneck, the report should say %s, not %s.", why, expected, said)
                .isEqualTo(expected);
    }
}
