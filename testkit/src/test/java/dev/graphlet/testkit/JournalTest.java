package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest extends IndustryDataTest {
    @Test
    void keepsEachRequestAndItsAnswer() {
        HttpResponse<String> response = caller.post(GROUPS, GROUP, "client-request-id", "mine");
        caller.get(GROUPS + "/a%20b?$top=1");

        ReceivedRequest create = graph.requests().get(0);
        assertThat(create.method()).isEqualTo("POST");
        assertThat(create.path()).isEqualTo("/beta" + GROUPS);
        assertThat(create.header("content-TYPE")).hasValue("application/json");
        assertThat(create.header("authorization")).hasValue("Bearer " + Caller.TOKEN);
        assertThat(create.headers()).containsKeys("client-request-id", "Content-Type");
        assertThat(create.body()).isEqualTo(Caller.json(GROUP));
        assertThat(create.answer().status()).isEqualTo(201);
        assertThat(create.answer().body()).isEqualTo(response.body());
        assertThat(create.answer().header("etag")).isEqualTo(response.headers().firstValue("ETag"));
        assertThat(graph.requests().get(1)).hasToString("GET /beta" + GROUPS + "/a%20b?$top=1 -> 400");
    }

    @Test
    void isASnapshotThatCanBeStartedAfresh() {
        caller.get(GROUPS);
        List<ReceivedRequest> before = graph.requests();

        graph.clearJournal();

        assertThat(graph.requests()).isEmpty();
        assertThat(before).hasSize(1);
        assertThatThrownBy(() -> before.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsWhatWasRefusedToo() {
        caller.sendBare("GET", GROUPS, "");

        assertThat(graph.requests()).singleElement().hasToString("GET /beta" + GROUPS + " -> 401");
    }

    @Test
    void printsAnExchangeAsThePageShowsIt() {
        graph.seed(GROUPS + "/42", "{\"displayName\":\"x\",\"blockingError\":{\"details\":[{\"code\":\"c\"}]}}");
        caller.patch(GROUPS + "/42", "{'displayName':'y'}");

        String text = graph.requests().get(0).toHttpText();

        assertThat(text)
                .startsWith("PATCH /beta/industryData/runGroups/42 HTTP/1.1\n")
                .contains(
                        "\nContent-Type: application/json\n", "\n\n{\n  \"displayName\": \"y\"\n}\n\nHTTP/1.1 200 OK\n")
                .endsWith("""
                          "@odata.etag": "W/\\"2\\"",
                          "id": "42",
                          "displayName": "y",
                          "blockingError": {
                            "details": [
                              {
                                "code": "c"
                              }
                            ]
                          }
                        }""");
    }

    @Test
    void printsNoToken() {
        caller.post(GROUPS, GROUP, "Cookie", "session=" + Caller.TOKEN);
        caller.sendBare("GET", GROUPS, "", "Authorization", Caller.TOKEN);

        ReceivedRequest create = graph.requests().get(0);
        assertThat(create.toHttpText())
                .contains("Authorization: Bearer {token}")
                .doesNotContain("secret");
        assertThat(graph.requests().get(1).toHttpText())
                .contains("Authorization: {redacted}")
                .doesNotContain("secret");
        assertThat(graph.requests().toString()).doesNotContain("secret");
    }

    @Test
    void printsABodyThatIsNoJsonAsItCame() {
        caller.post(GROUPS, "{'broken");

        assertThat(graph.requests().get(0).toHttpText()).contains("\n\n{\"broken\n\nHTTP/1.1 400 Bad Request\n");
    }
}
