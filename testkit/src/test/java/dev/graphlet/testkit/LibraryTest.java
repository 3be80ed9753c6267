package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fake of the library per test, with some folders and people, and a caller. */
abstract class LibraryTest {
    final FakeGraph graph =
            FakeGraph.builder(Services.library()).pageSize(2).emptyPages().start();
    final Caller caller = new Caller(graph);

    @BeforeEach
    void seed() {
        graph.seed("/people/ada", "{\"name\":\"Ada\"}");
        graph.seed("/people/bert", "{\"@odata.type\":\"#lib.employee\",\"name\":\"Bert\",\"badge\":7}");
        graph.seed(
                "/folders/a",
                "{\"title\":\"Alpha\",\"slug\":\"al\",\"size\":\"9007199254740993\",\"state\":\"open\",\"tags\":[\"x\",\"y\"],"
                        + "\"touched\":\"2026-01-01T00:00:00+01:00\"}");
        graph.seed("/folders/b", "{\"title\":\"Beta\",\"size\":2,\"state\":\"closed\",\"tags\":[]}");
        graph.seed("/folders/c", "{\"title\":\"O'Neil\",\"size\":null,\"state\":\"open\",\"tags\":[\"x\"]}");
    }

    @AfterEach
    void close() {
        graph.close();
    }

    static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The ids of all pages together. */
    List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        String next = path;
        while (next != null) {
            HttpResponse<String> page = caller.get(next);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            Caller.body(page)
                    .path("value")
                    .forEach(item -> ids.add(item.path("id").asString()));
            String link = Caller.body(page).path("@odata.nextLink").asString("");
            next = link.isEmpty()
                    ? null
                    : link.substring(graph.endpoint().toString().length());
        }
        return ids;
    }
}
