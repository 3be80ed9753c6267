package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** A fake of the directory per test, with three users, two groups and a note. */
abstract class DirectoryTest {
    static final String[] EVENTUAL = {"ConsistencyLevel", "eventual"};

    private final FakeGraph.Builder builder = FakeGraph.builder(DirectoryService.service());
    FakeGraph graph = builder.start();
    Caller caller = new Caller(graph);

    @BeforeEach
    void seed() {
        for (String name : List.of("Ada", "Bert", "Cleo")) {
            graph.seed(
                    "/users/" + name,
                    Caller.json("{'displayName':'" + name + "','userPrincipalName':'" + name
                            + "@x.example','department':'Math'}"));
        }
        graph.seed("/groups/band", Caller.json("{'displayName':'Band','unseenCount':3}"));
        graph.seed("/groups/choir", Caller.json("{'displayName':'Choir'}"));
        graph.seed("/notes/1", Caller.json("{'title':'One','days':'mon,tue','color':'red','rank':7}"));
        graph.seed(
                "/notes/2",
                Caller.json("{'title':'Two','days':'mon','color':'blue','colors':['red'],'loud':true,"
                        + "'when':'2025-01-01T00:00:00Z'}"));
    }

    @AfterEach
    void close() {
        graph.close();
    }

    /** Starts the fake anew, without those rules. */
    void without(Rule... rules) {
        graph.close();
        graph = builder.without(rules).start();
        caller = new Caller(graph);
        seed();
    }

    int status(String path, String... headers) {
        return caller.get(path, headers).statusCode();
    }

    String message(HttpResponse<String> response) {
        return Caller.error(response).path("message").asString();
    }

    String message(String path, String... headers) {
        HttpResponse<String> response = caller.get(path, headers);
        assertThat(response.statusCode()).isEqualTo(400);
        return message(response);
    }

    /** The body of a good answer. */
    JsonNode read(String path, String... headers) {
        HttpResponse<String> response = caller.get(path, headers);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Caller.body(response);
    }

    /** The ids on one page. */
    List<String> ids(String path, String... headers) {
        return read(path, headers)
                .path("value")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** A link of a page as a path from the service root. */
    String link(JsonNode page, String name) {
        return page.path(name).asString().substring(graph.endpoint().toString().length());
    }

    void addMember(String group, String path) {
        HttpResponse<String> added =
                caller.post("/groups/" + group + "/members/$ref", "{'@odata.id':'" + graph.endpoint() + path + "'}");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(204);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
