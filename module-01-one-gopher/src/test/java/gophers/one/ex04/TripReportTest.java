package gophers.one.ex04;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gophers.grader.Exercise;
import gophers.yard.Book;
import gophers.yard.BookPile;
import gophers.yard.BrickOven;
import gophers.yard.Cart;
import gophers.yard.DirtRoad;
import gophers.yard.Journal;
import gophers.yard.Pace;
import gophers.yard.Span;
import gophers.yard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@Exercise(id = "1.4", title = "What the journal says", points = 3)
class TripReportTest {

    @Test
    void counts_the_trips_that_came_to_an_end() {
        List<Span> spans = new ArrayList<>(trip(0, 5, 10, 10, 10));
        spans.add(span(Step.LOAD, 35, 40));
        spans.addAll(trip(40, 5, 10, 10, 10));
        spans.addAll(trip(75, 5, 10, 10, 10).subList(0, 3));

        assertFigure("Two came back, one stands at the oven: C", report(spans).trips(), 2);
    }

    @Test
    void divides_the_trips_by_the_whole_time() {
        List<Span> spans = new ArrayList<>(trip(20, 10, 10, 10, 10));
        spans.addAll(trip(60, 10, 10, 30, 10));
        assertFigure("A trip of 40 ms and one of 60 ms: X", report(spans).throughput(), 20);
    }

    @Test
    void shows_an_oven_that_is_busy_a_quarter_of_the_time() throws InterruptedException {
        // A yard whose time goes on by 10 ms a step, and one gopher in it.
        AtomicLong clock = new AtomicLong();
        Pace pace = step -> clock.addAndGet(10_000_000);
        Journal journal = new Journal(clock::get);
        BookPile pile = new BookPile(Book.numbered(3), pace, journal);
        DirtRoad road = new DirtRoad(pace, journal);
        BrickOven oven = new BrickOven("oven", pace, journal);
        Cart cart = new Cart("cart A", 1, journal);
        for (int trip = 1; trip <= 3; trip++) {
            cart.load(pile.take().orElseThrow());
            road.carry(cart);
            oven.burn(cart);
            road.comeBack(cart);
        }

        TripReport report = report(journal.spans());

        assertFigure("One of four equal steps is there: U of the oven", report.busyShare("oven"), 0.25);
        assertFigure("Two of four equal steps are there: U of the road", report.busyShare("road"), 0.5);
        assertFigure("Nobody was ever there: U of the pond", report.busyShare("pond"), 0);
    }

    @Test
    void counts_the_pauses_as_time() {
        List<Span> spans = new ArrayList<>(trip(0, 10, 10, 10, 10));
        spans.addAll(trip(60, 10, 10, 10, 10));
        assertFigure(
                "20 of 100 ms burning, 20 ms pause: U of the oven",
                report(spans).busyShare("oven"),
                0.2);
    }

    @Test
    void counts_from_the_first_step_on() {
        TripReport report = report(List.of(
                new Span("gopher-1", Step.BURN, "oven", "cart A", 60, 70),
                new Span("gopher-1", Step.COME_BACK, "road", "cart A", 70, 100)));

        assertFigure("From 60 ns to 100 ns, 10 ns of them burning: U of the oven", report.busyShare("oven"), 0.25);
    }

    @Test
    void sees_gophers_that_work_at_the_same_time() {
        // One sets out later and is back earlier; its spans come first in the list.
        List<Span> spans = new ArrayList<>(trip(10, 10, 20, 10, 20));
        spans.addAll(trip(0, 10, 20, 10, 60));
        TripReport report = report(spans);

        assertFigure("Two gophers in 100 ms, burning for 10 ms each: U of the oven", report.busyShare("oven"), 0.2);
        assertFigure("Two gophers in 100 ms, 120 ms on the road in all: U of the road", report.busyShare("road"), 1.2);
    }

    @Test
    void finds_what_a_trip_demands_of_each_place() {
        List<Span> spans = new ArrayList<>(trip(0, 10, 10, 10, 15));
        spans.addAll(trip(45, 10, 10, 30, 15));
        spans.addAll(trip(110, 10, 20, 10, 15).subList(0, 2));
        TripReport report = report(spans);

        assertFigure("Burns of 10 ms and 30 ms, 2 trips: D of the oven", report.demand("oven"), 0.020);
        assertFigure("3 loads of 10 ms, but only 2 finished trips: D of the pile", report.demand("pile"), 0.015);
        assertFigure("25, 25 and 20 ms there, 2 finished trips: D of the road", report.demand("road"), 0.035);
        assertFigure("Nobody was ever there: D of the pond", report.demand("pond"), 0);
    }

    @Test
    void finds_the_bottleneck_and_what_it_allows() {
        TripReport report = report(trip(0, 5, 5, 25, 5));
        assertBottleneck("The pile needs 5 ms a trip, the oven 25 ms", report, "oven");
        assertFigure("The oven needs 25 ms a trip: the bound", report.bound().orElse(0), 40);
    }

    @Test
    void does_not_take_the_wide_road_for_the_bottleneck() {
        TripReport report = report(trip(0, 5, 10, 10, 10));

        assertBottleneck("The road takes 20 ms a trip, but any number of gophers; the oven takes one", report, "oven");
        assertFigure("The oven needs 10 ms a trip: the bound", report.bound().orElse(0), 100);
    }

    @Test
    void names_the_first_of_equal_bottlenecks() {
        for (int yard = 1; yard <= 10; yard++) {
            String oven = "oven " + yard;
            Set<String> ovens = Set.of(oven + "D", oven + "B", oven + "A", oven + "C");
            List<Span> spans = new ArrayList<>(trip(0, 10, 10, 10, 10));
            ovens.forEach(place -> spans.add(new Span("gopher-1", Step.BURN, place, "cart A", 0, 70_000_000)));

            assertBottleneck("Four ovens take equally long", new TripReport(spans, ovens), oven + "A");
        }
    }

    @Test
    void has_something_to_say_about_an_empty_journal() {
        assertFigure("The journal is empty: C", report(List.of()).trips(), 0);
        assertAllZero("The journal is empty", report(List.of()));
    }

    @Test
    void has_something_to_say_when_no_time_has_passed() {
        assertAllZero("No step took any time", report(trip(0, 0, 0, 0, 0)));
    }

    @Test
    void has_something_to_say_before_the_first_trip_is_over() {
        TripReport report = report(trip(0, 10, 10, 10, 10).subList(0, 2));

        assertFigure("10 of 20 ms were loading: U of the pile", report.busyShare("pile"), 0.5);
        assertFigure("Nobody has come back yet: D of the pile", report.demand("pile"), 0);
        assertAllZero("Nobody has come back yet", report);
    }

    private static TripReport report(List<Span> spans) {
        return new TripReport(spans, Set.of("pile", "oven"));
    }

    /** One step after the other, from this time on; all times in milliseconds. */
    private static List<Span> trip(long start, long load, long carry, long burn, long back) {
        long loaded = start + load;
        long there = loaded + carry;
        long burned = there + burn;
        return List.of(
                span(Step.LOAD, start, loaded),
                span(Step.CARRY, loaded, there),
                span(Step.BURN, there, burned),
                span(Step.COME_BACK, burned, burned + back));
    }

    private static Span span(Step step, long startMillis, long endMillis) {
        String place = step == Step.LOAD ? "pile" : step == Step.BURN ? "oven" : "road";
        return new Span("gopher-1", step, place, "cart A", startMillis * 1_000_000, endMillis * 1_000_000);
    }

    private static void assertFigure(String what, double said, double expected) {
        assertThat(said)
                .withFailMessage("%s should be %s, and the report says %s.", what, expected, said)
                .isCloseTo(expected, within(1e-9));
    }

    private static void assertBottleneck(String why, TripReport report, String expected) {
        String said = report.bottleneck().orElse("that there is none");
        assertThat(said)
                .withFailMessage("%s: asked for the bottleneck, the report should say %s, not %s.", why, expected, said)
                .isEqualTo(expected);
    }

    /** No trip, or none that took time; the oven was not used. */
    private static void assertAllZero(String why, TripReport report) {
        assertFigure(why + ": U of the oven", report.busyShare("oven"), 0);
        assertFigure(why + ": D of the oven", report.demand("oven"), 0);
        assertFigure(why + ": X", report.throughput(), 0);
        assertBottleneck(why, report, "that there is none");
        assertThat(report.bound())
                .withFailMessage("%s, and yet there is a bound: %s.", why, report.bound())
                .isEmpty();
    }
}
