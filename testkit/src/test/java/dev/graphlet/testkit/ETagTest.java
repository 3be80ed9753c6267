package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ETagTest extends IndustryDataTest {
    private static final String PATH = GROUPS + "/42";
    private static final String PATCH = "{'displayName': 'x'}";

    @Test
    void changesWithEveryWrite() {
        graph.seed(PATH, "{}");
        String before = etag(caller.get(PATH));

        String after = etag(caller.patch(PATH, PATCH));

        assertThat(before).startsWith("W/\"").endsWith("\"");
        assertThat(after).isNotEqualTo(before).isEqualTo(etag(caller.get(PATH)));
    }

    @Test
    void refusesAWriteToAnotherVersion() {
        graph.seed(PATH, "{}");
        String stale = etag(caller.get(PATH));
        caller.patch(PATH, PATCH);

        assertThat(caller.patch(PATH, "{'displayName': 'y'}", "If-Match", stale).statusCode())
                .isEqualTo(412);
        assertThat(caller.delete(PATH, "If-Match", stale).statusCode()).isEqualTo(412);
        assertThat(caller.get(PATH, "If-Match", stale).statusCode()).isEqualTo(412);
        assertThat(graph.stored(PATH).orElseThrow().path("displayName").asString())
                .isEqualTo("x");
    }

    @Test
    void acceptsTheCurrentVersionAListOfThemOrAny() {
        graph.seed(PATH, "{}");

        assertThat(caller.patch(PATH, PATCH, "If-Match", "\"0\", " + etag(caller.get(PATH)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(caller.patch(PATH, PATCH, "If-Match", "*").statusCode()).isEqualTo(200);
        assertThat(caller.delete(PATH, "If-Match", etag(caller.get(PATH))).statusCode())
                .isEqualTo(204);
    }

    @Test
    void doesNotSendTheSameVersionTwice() {
        graph.seed(PATH, "{}");
        String current = etag(caller.get(PATH));

        HttpResponse<String> unchanged = caller.get(PATH, "If-None-Match", current);

        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(etag(unchanged)).isEqualTo(current);
        caller.patch(PATH, PATCH);
        assertThat(caller.get(PATH, "If-None-Match", current).statusCode()).isEqualTo(200);
    }

    @Test
    void doesNotUpdateWhatMayOnlyBeInserted() {
        graph.seed(PATH, "{}");

        assertThat(caller.patch(PATH, PATCH, "If-None-Match", "*").statusCode()).isEqualTo(412);
    }

    @Test
    void checksTheBodyFirst() {
        graph.seed(PATH, "{}");

        assertThat(caller.patch(PATH, "{'unknown': 1}", "If-Match", "W/\"0\"").statusCode())
                .isEqualTo(400);
    }

    private static String etag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }
}
