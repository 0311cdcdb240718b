package gophers.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String NASTY = "</script><script>alert(1)</script>{{script}} & \"so on\"";

    @Test
    void a_page_has_everything_in_it_and_fetches_nothing() throws Exception {
        String page = ReplayPage.of(Film.of("Four gophers", Runs.crew(4, 3)));

        assertThat(page).contains("<title>Four gophers</title>", "default-src 'none'", "gopher-push");
        assertThat(page).doesNotContain("{{");
        // Names of formats are no addresses.
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "src=\"");
    }

    @Test
    void nothing_that_the_film_says_becomes_part_of_the_page() throws Exception {
        Film film = Film.of(NASTY, new Runs().misuse(NASTY, NASTY, 5).journal());

        String page = ReplayPage.of(film);

        assertThat(page).doesNotContain("<script>alert");
        assertThat(Pattern.compile("</script>").matcher(page).results()).hasSize(3);
        assertThat(page)
                .contains("<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;{{script}} &amp; &quot;so on");
        assertThat(ReplayPage.index(List.of(new ReplayPage.Listed(NASTY, film, "1.1.html", "1.1.trace.json"))))
                .doesNotContain("<script");
    }

    @Test
    void a_page_carries_the_film_as_json() throws Exception {
        String page = ReplayPage.of(Runs.collision());

        String json = page.replaceAll("(?s).*<script type=\"application/json\" id=\"film\">(.*?)</script>.*", "$1");

        assertThat(FilmJson.read(json)).isEqualTo(Runs.collision());
    }

    @Test
    void the_index_leads_to_page_and_trace() throws Exception {
        String index = ReplayPage.index(
                List.of(new ReplayPage.Listed("1.1 One gopher", Runs.collision(), "1.1.html", "1.1.trace.json")));

        assertThat(index).contains("<a href=\"1.1.html\">1.1 One gopher</a>", "href=\"1.1.trace.json\"", "36.0 ms");
    }

    @Test
    void a_trace_has_a_span_for_each_piece_and_a_mark_for_a_violation() {
        JsonObject trace =
                JsonParser.parseString(TraceEvents.of(Runs.collision())).getAsJsonObject();

        List<JsonObject> events = trace.getAsJsonArray("traceEvents").asList().stream()
                .map(event -> event.getAsJsonObject())
                .toList();

        assertThat(events)
                .filteredOn(event -> event.get("ph").getAsString().equals("X")
                        && event.get("pid").getAsInt() == 1)
                .hasSize(13);
        assertThat(events)
                .filteredOn(event -> event.get("ph").getAsString().equals("X")
                        && event.get("pid").getAsInt() == 2)
                .extracting(event -> event.get("name").getAsString() + " at "
                        + event.get("ts").getAsDouble() + " for "
                        + event.get("dur").getAsDouble())
                .contains("gopher-1 at 28000.0 for 12000.0");
        assertThat(events)
                .filteredOn(event -> event.get("ph").getAsString().equals("i"))
                .extracting(event -> event.get("name").getAsString())
                .containsExactly("two gophers at the oven: gopher-2 burns while gopher-1 burns");
    }
}
