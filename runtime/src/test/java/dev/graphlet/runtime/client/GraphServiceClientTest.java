package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.auth.TokenRequest;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.sample.LoopbackServer;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphServiceClientTest {
    private final List<TokenRequest> asked = new ArrayList<>();
    private LoopbackServer server;
    private NotesClient client;

    @BeforeEach
    void start() {
        server = LoopbackServer.start();
        AccessTokenProvider tokens = request -> {
            asked.add(request);
            return "secret-token";
        };
        client = NotesClient.builder()
                .endpoint(server.root() + "/")
                .accessToken(tokens)
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void createsAndReadsWhatWasCreated() {
        server.answers(201, "{\"id\":\"7\",\"title\":\"a\"}");

        Note created = client.create(Note.titled("a")).send();

        assertThat(created.id()).isEqualTo("7");
        assertThat(server.last().line()).isEqualTo("POST /beta/notes");
        assertThat(server.last().body()).isEqualTo("{\"@odata.type\":\"#test.note\",\"title\":\"a\"}");
        assertThat(server.last().headers().all("Authorization")).containsExactly("Bearer secret-token");
        assertThat(server.last().headers().all("Content-Type")).containsExactly("application/json");
        assertThat(server.last().headers().all("Accept")).containsExactly("application/json");
        assertThat(asked).containsExactly(new TokenRequest("https://localhost/.default", null));
    }

    @Test
    void everyRequestHasAFreshIdUnlessItBringsItsOwn() {
        server.answers(200, "{\"id\":\"7\"}");

        client.get("7").send();
        client.get("7").send();
        client.get("7").header("client-request-id", "mine").send();

        List<String> ids = server.received().stream()
                .map(request -> request.headers().first("client-request-id").orElseThrow())
                .toList();
        assertThat(UUID.fromString(ids.get(0))).isNotEqualTo(UUID.fromString(ids.get(1)));
        assertThat(ids.get(2)).isEqualTo("mine");
        assertThat(server.last().headers().first("Content-Type")).isEmpty();
    }

    @Test
    void keysAndQueriesArriveEncoded() {
        server.answers(200, "{\"id\":\"7\"}");

        client.get("a/b c").queryParameter("$select", "id,title").send();

        assertThat(server.last().line()).isEqualTo("GET /beta/notes/a%2Fb%20c?$select=id,title");
    }

    @Test
    void anUpdateIsAnsweredWithTheObjectOrWithout() {
        assertThat(client.update("7", Note.Patch.title("b")).ifMatch("W/\"1\"").send())
                .isEmpty();
        assertThat(server.last().line()).isEqualTo("PATCH /beta/notes/7");
        assertThat(server.last().body()).isEqualTo("{\"title\":\"b\"}");
        assertThat(server.last().headers().all("If-Match")).containsExactly("W/\"1\"");

        server.answers(200, "{\"title\":\"b\"}");
        assertThat(client.update("7", Note.Patch.title("b"))
                        .send()
                        .orElseThrow()
                        .title())
                .isEqualTo("b");
    }

    @Test
    void aDeleteIsAnsweredWithNothing() {
        server.answers(204, "");

        assertThat(client.delete("7").send()).isNull();
        assertThat(server.last().line()).isEqualTo("DELETE /beta/notes/7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"@odata.context\":\"c\",\"@odata.count\":12,\"@odata.nextLink\":\"n\",\"value\":[{\"id\":\"1\"},{\"id\":\"2\"}]}",
                "{\"@odata.context\":\"c\",\"value\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"@odata.nextLink\":\"n\",\"@odata.count\":\"12\"}"
            })
    void aPageIsReadWithItsAnnotationsBeforeOrAfterTheItems(String body) {
        server.answers(200, body);

        GraphPage<Note> page = client.list().send();

        assertThat(page).extracting(Note::id).containsExactly("1", "2");
        assertThat(page.nextLink()).hasValue(server.root() + "/n");
        assertThat(page.count()).hasValue(12L);
        assertThat(page.additionalProperties()).containsOnlyKeys("@odata.context");
    }

    @Test
    void anEmptyPageMayHaveANextOne() {
        server.answers(200, "{\"value\":[],\"@odata.nextLink\":\"n\"}");

        assertThat(client.list().send()).isEmpty();
        assertThat(client.list().send()).hasToString("GraphPage[] and more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|the page has no 'value'|",
                "[]|the body cannot be read: The JSON: expected a page, an object, but found an array|''",
                "{\"value\":{}}|the body cannot be read: /value: property 'value' must be an array of 'test.note', but found an"
                        + " object|/value",
                "{\"value\":[],\"@odata.nextLink\":\":\"}|its '@odata.nextLink' is not a URL|",
                "{\"value\":[],\"@odata.nextLink\":\"http://[\"}|its '@odata.nextLink' is not a URL|",
                "{\"value\":[],\"@odata.deltaLink\":5}|its '@odata.deltaLink' is not a URL|",
                "{\"value\":[{\"id\":1}]}|the body cannot be read: /value/0/id: property 'id' must be a string, but"
                        + " found the number 1|/value/0/id",
                "{\"value\":[]} x|*|''"
            })
    void aPageThatCannotBeReadSaysWhere(String body, String problem, String pointer) {
        server.answers(200, body);

        assertThatThrownBy(() -> client.list().send()).isInstanceOfSatisfying(UnexpectedResponseException.class, e -> {
            assertThat(e.pointer().orElse(null)).isEqualTo(pointer);
            assertThat(e.status()).isEqualTo(200);
            if (!problem.equals("*")) {
                assertThat(e)
                        .hasMessage("GET " + server.root() + "/notes?$select=… returned 200 OK, but " + problem
                                + " (content type application/json, request-id none)");
            }
        });
    }

    @Test
    void aCreateAnsweredWithoutAnObjectSaysWhy() {
        server.answers(204, Map.of("request-id", "r-1"), new byte[0]);

        assertThatThrownBy(() -> client.create(Note.titled("a")).send())
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("POST " + server.root() + "/notes returned 204 No Content, but the body is empty where a"
                        + " 'test.note' is expected; a 'Prefer: return=minimal' header has this effect"
                        + " (content type none,"
                        + " request-id r-1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<html>", "[]", "null", "{\"id\":", "{\"id\":\"7\"} {}"})
    void anObjectThatCannotBeReadIsUnexpected(String body) {
        server.answers(200, body);

        assertThatThrownBy(() -> client.get("7").send())
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageStartingWith(
                        "GET " + server.root() + "/notes/7?$select=… returned 200 OK, but the body cannot be read: ");
    }

    @Test
    void anErrorHasTheCallersStackAndNoToken() {
        server.answers(404, "{\"error\":{\"code\":\"ItemNotFound\",\"message\":\"No such note.\"}}");

        assertThatThrownBy(() -> client.get("7").send())
                .isInstanceOfSatisfying(NotFoundException.class, e -> {
                    assertThat(e.code()).hasValue("ItemNotFound");
                    assertThat(e.getStackTrace())
                            .anyMatch(frame ->
                                    frame.getClassName().startsWith(getClass().getName()));
                })
                .hasMessage("404 Not Found, ItemNotFound: No such note. GET " + server.root()
                        + "/notes/7?$select=…. Check the key, and that the endpoint (v1.0 or beta) has this resource.");
    }
}
