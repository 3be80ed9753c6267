package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Queries, pages, navigations, keys, batches, deltas, operations and faults, over HTTP. */
class LibraryTest {
    private final FakeGraph graph =
            FakeGraph.builder(Services.library()).pageSize(2).emptyPages().start();
    private final Caller caller = new Caller(graph);

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

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The ids of all pages together. */
    private List<String> ids(String path) {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "title eq 'O''Neil'; c",
                "title ne 'Beta'; a,c",
                "state eq 'open'; a,c",
                "state eq lib.state'open'; a,c",
                "size eq 9007199254740993; a",
                "size eq 9007199254740992; ",
                "size eq null; c",
                "size gt 1 and not (title eq 'Alpha'); b",
                "title in ('Alpha','Beta'); a,b",
                "startswith(title,'a') or endswith(title,'ETA'); a,b",
                "contains(tolower(title),'neil'); c",
                "length(title) eq 4; b",
                "tags/any(t:t eq 'y'); a",
                "tags/all(t:t eq 'x'); b,c",
                "tags/any(); a,c",
                "tags/$count gt 1; a",
                "touched lt 2026-01-01T00:00:00Z; a",
                "touched eq 2025-12-31T23:00:00Z; a"
            })
    void filtersHold(String filter, String expected) {
        String ids = String.join(",", ids("/folders?$filter=" + encoded(filter)));
        assertThat(ids).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$filter=nothing%20eq%201", "$filter=title%20eq", "$top=-1", "$apply=x", "$select=nothing"})
    void aQueryThatIsNoneIsRefused(String query) {
        HttpResponse<String> response = caller.get("/folders?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.error(response).path("message").asString()).startsWith("The query is not valid: ");
    }

    @Test
    void pagesFollowEachOtherWithEmptyOnesBetween() {
        assertThat(ids("/folders?$orderby=title%20desc&$count=true")).containsExactly("c", "b", "a");
        JsonNode first = Caller.body(caller.get("/folders?$count=true"));
        assertThat(first.path("@odata.count").asInt()).isEqualTo(3);
        String link = first.path("@odata.nextLink")
                .asString()
                .substring(graph.endpoint().toString().length());
        assertThat(Caller.body(caller.get(link)).path("value").size()).isZero();
        assertThat(caller.get(link + "&$top=1").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyWhatIsSelectedIsSent() {
        JsonNode folder = Caller.body(caller.get("/folders/a?$select=title"));
        assertThat(folder.propertyNames())
                .containsExactlyInAnyOrder("@odata.context", "@odata.type", "@odata.etag", "title");
    }

    @Test
    void whatIsContainedLivesBelowItsOwner() {
        HttpResponse<String> created = caller.post("/folders/a/children", "{'id':'k/1','title':'Kid'}");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location").orElseThrow()).endsWith("/folders/a/children/k%2F1");
        assertThat(caller.post("/folders/a/children/k%2F1/children", "{'id':'g','title':'Grandkid'}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(ids("/folders/a/children/k%2F1/children")).containsExactly("g");
        assertThat(Caller.body(caller.get("/folders('a')?$expand=children($select=title;$filter=title%20eq%20'Kid')"))
                        .path("children")
                        .get(0)
                        .path("title")
                        .asString())
                .isEqualTo("Kid");
        assertThat(caller.delete("/folders/a").statusCode()).isEqualTo(204);
        assertThat(caller.get("/folders/a/children/k%2F1/children/g").statusCode())
                .isEqualTo(404);
    }

    @Test
    void referencesAreAddedListedAndRemoved() {
        String ada = "{'@odata.id':'" + graph.endpoint() + "/people/ada'}";
        assertThat(caller.post("/folders/a/readers/$ref", ada).statusCode()).isEqualTo(204);
        assertThat(caller.post("/folders/a/readers/$ref", "{'@odata.id':'people/bert'}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(ids("/folders/a/readers")).containsExactly("ada", "bert");
        assertThat(ids("/folders/a/readers/lib.employee")).containsExactly("bert");
        assertThat(ids("/folders?$filter=" + encoded("readers/any(r:r/name eq 'Bert')")))
                .containsExactly("a");
        assertThat(caller.get("/folders/a/readers/bert").statusCode()).isEqualTo(200);
        assertThat(caller.patch("/folders/a/readers/bert", "{'name':'B'}").statusCode())
                .isEqualTo(405);
        assertThat(caller.delete("/folders/a/readers/bert/$ref").statusCode()).isEqualTo(204);
        assertThat(caller.delete("/folders/a/readers/$ref?$id=" + encoded(graph.endpoint() + "/people/ada"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(ids("/folders/a/readers")).isEmpty();
        assertThat(ids("/people")).containsExactly("ada", "bert");
        assertThat(caller.post("/folders/a/readers/$ref", "{'@odata.id':'folders/b'}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.post("/folders/a/readers/$ref", "{'@odata.id':'people/nobody'}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(caller.post("/folders/a/readers/$ref", "{'@odata.id':'https://evil.example/people/ada'}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void bodiesBindWhatExistsAndCreateWhatIsNew() {
        HttpResponse<String> created = caller.post(
                "/folders",
                "{'id':'d','title':'Delta','owner@odata.bind':'people/ada','children':[{'id':'e','title':'Epsilon'}]}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(Caller.body(caller.get("/folders/d/owner")).path("name").asString())
                .isEqualTo("Ada");
        assertThat(ids("/folders/d/children")).containsExactly("e");
        assertThat(ids("/folders?$filter=" + encoded("owner/name eq 'Ada'"))).containsExactly("d");
        assertThat(caller.patch("/folders/d", "{'owner@odata.bind':null}").statusCode())
                .isEqualTo(200);
        assertThat(caller.get("/folders/d/owner").statusCode()).isEqualTo(404);
        assertThat(caller.post("/folders", "{'id':'f','title':'F','children@odata.bind':['folders/a']}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(graph.stored("/folders/f")).isEmpty();
    }

    @Test
    void keysAreOfEveryKind() {
        assertThat(Caller.body(caller.get("/folders(slug='al')")).path("title").asString())
                .isEqualTo("Alpha");
        assertThat(caller.get("/folders(slug='no')").statusCode()).isEqualTo(404);
        assertThat(caller.post("/lines", "{'order':'o,1','number':2,'text':'t'}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(caller.post("/lines", "{'order':'o,1','number':2}").statusCode())
                .isEqualTo(409);
        assertThat(Caller.body(caller.get("/lines(number=2,order='o%2C1')"))
                        .path("text")
                        .asString())
                .isEqualTo("t");
        assertThat(caller.get("/lines(number=2)").statusCode()).isEqualTo(400);
        assertThat(caller.get("/lines/2").statusCode()).isEqualTo(400);
    }

    @Test
    void anUpsertMakesOrChanges() {
        assertThat(caller.patch("/folders/new", "{'title':'New'}").statusCode()).isEqualTo(201);
        assertThat(caller.patch("/folders/new", "{'title':'Newer'}").statusCode())
                .isEqualTo(200);
        assertThat(caller.patch("/folders/new", "{'title':'x'}", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(412);
        assertThat(caller.patch("/folders/none", "{'title':'x'}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void aMinimalAnswerSaysWhereTheObjectIs() {
        HttpResponse<String> created = caller.post("/folders", "{'id':'m','title':'M'}", "Prefer", "a, return=minimal");
        assertThat(created.statusCode()).isEqualTo(204);
        assertThat(created.headers().firstValue("OData-EntityId")).hasValue(graph.endpoint() + "/folders/m");
        assertThat(caller.patch("/folders/m", "{'title':'N'}", "Prefer", "return=minimal")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aBatchIsAnsweredLastFirst() {
        HttpResponse<String> response = caller.post(
                "/$batch",
                "{'requests':[{'id':'1','method':'GET','url':'/folders/a'},{'id':'2','method':'GET','url':'/folders/none'},"
                        + "{'id':'3','method':'DELETE','url':'/folders/b','dependsOn':['2']},{'id':'4','method':'PATCH','url':"
                        + "'/folders/b','headers':{'Content-Type':'application/json'},'body':{'title':'B'}}]}");
        JsonNode responses = Caller.body(response).path("responses");
        assertThat(responses
                        .valueStream()
                        .map(r ->
                                r.path("id").asString() + " " + r.path("status").asInt())
                        .toList())
                .containsExactly("4 200", "3 424", "2 404", "1 200");
        assertThat(caller.post("/$batch", "{'requests':[]}").statusCode()).isEqualTo(400);
        assertThat(caller.post(
                                "/$batch",
                                "{'requests':[{'id':'a','method':'GET','url':'/folders'},{'id':'A','method':'GET','url':'/folders'}]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aDeltaTellsWhatChanged() {
        String first = graph.endpoint().toString();
        JsonNode page = Caller.body(caller.get("/folders/delta?$select=title"));
        assertThat(page.path("value").size()).isEqualTo(2);
        page = Caller.body(caller.get(page.path("@odata.nextLink").asString().substring(first.length())));
        String link = page.path("@odata.deltaLink").asString().substring(first.length());
        caller.patch("/folders/b", "{'size':3}");
        caller.delete("/folders/c");
        JsonNode changes = Caller.body(caller.get(link)).path("value");
        assertThat(changes.get(0).path("title").asString()).isEqualTo("Beta");
        assertThat(changes.get(0).has("size")).isFalse();
        assertThat(changes.get(1).path("@removed").path("reason").asString()).isEqualTo("deleted");
        assertThat(Caller.body(caller.get("/folders/delta?$deltatoken=latest"))
                        .path("value")
                        .size())
                .isZero();
        graph.expireDeltaLinks();
        HttpResponse<String> expired = caller.get(link);
        assertThat(expired.statusCode()).isEqualTo(410);
        assertThat(expired.headers().firstValue("Location")).hasValue(first + "/folders/delta");
        assertThat(Caller.error(expired).path("code").asString()).isEqualTo("syncStateNotFound");
    }

    @Test
    void operationsAreCheckedAndAnsweredByTheTest() {
        assertThat(caller.post("/folders/a/lib.empty", "{}").statusCode()).isEqualTo(501);
        List<ReceivedCall> calls = new ArrayList<>();
        graph.on("lib.empty", call -> {
            calls.add(call);
            return null;
        });
        graph.on("lib.find", call -> "[\"" + call.parameters().path("text").asString() + "\"]");
        graph.on("lib.reset", call -> "5");
        assertThat(caller.post("/folders/a/empty", "{}").statusCode()).isEqualTo(204);
        assertThat(calls.get(0).path()).isEqualTo("/folders/a");
        assertThat(calls.get(0).entity().orElseThrow().path("title").asString()).isEqualTo("Alpha");
        assertThat(caller.get("/folders/a/lib.empty").statusCode()).isEqualTo(405);
        assertThat(Caller.body(caller.get("/folders/lib.find(text='it''s%2C%20ok',most=3,tags=@t)?@t=%5B%22a%22%5D"))
                        .path("value")
                        .get(0)
                        .asString())
                .isEqualTo("it's, ok");
        assertThat(caller.get("/folders/lib.find(most=3)").statusCode()).isEqualTo(400);
        assertThat(caller.get("/folders/lib.find(text='a',most='b')").statusCode())
                .isEqualTo(400);
        assertThat(caller.get("/folders/lib.find(text='a',no=1)").statusCode()).isEqualTo(400);
        assertThat(Caller.body(caller.post("/reset", "{'hard':true}"))
                        .path("value")
                        .asInt())
                .isEqualTo(5);
        assertThat(caller.post("/reset", "{'hard':1}").statusCode()).isEqualTo(400);
        assertThatThrownBy(() -> graph.on("lib.no", call -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'lib.no' is no action or function of the service; there are [lib.empty, lib.upload, lib.find, lib.reset].");
    }

    @Test
    void faultsComeAsTheyWereAskedFor() {
        graph.faults().next(Fault.throttled("7"));
        assertThat(caller.get("/folders").headers().firstValue("Retry-After")).hasValue("7");
        graph.faults().at("DELETE", "/folders", Fault.status(503));
        assertThat(caller.get("/folders").statusCode()).isEqualTo(200);
        assertThat(caller.delete("/folders/a").statusCode()).isEqualTo(503);
        assertThat(caller.delete("/folders/a").statusCode()).isEqualTo(204);
        HttpClient client = HttpClient.newHttpClient();
        for (Fault drop : List.of(Fault.dropBefore(), Fault.dropAfter(), Fault.dropWithin())) {
            graph.faults().next(drop);
            HttpRequest delete = HttpRequest.newBuilder(URI.create(graph.endpoint() + "/people/ada"))
                    .header("Authorization", "Bearer t")
                    .method("PATCH", HttpRequest.BodyPublishers.ofString("{}"))
                    .header("Content-Type", "application/json")
                    .build();
            assertThatThrownBy(() -> client.send(delete, HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }
}
