package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmResource;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.edm.EdmStructuredType.Kind;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Complex values that lead to entities, and declared instance annotations, over HTTP. */
class ComplexValuesTest {
    private final FakeGraph graph = FakeGraph.start(drive());
    private final Caller caller = new Caller(graph);

    @BeforeEach
    void seed() {
        graph.seed("/users", "{\"id\":\"ada\",\"mail\":\"ada@a.example\"}");
        graph.seed("/users", "{\"id\":\"bert\",\"mail\":\"bert@a.example\"}");
        graph.seed(
                "/items",
                "{\"id\":\"1\",\"name\":\"one\",\"@microsoft.graph.downloadUrl\":\"https://d.example/1\","
                        + "\"createdBy\":{\"displayName\":\"A\",\"user@odata.bind\":\"users/ada\"},"
                        + "\"editors\":[{\"displayName\":\"B\",\"user@odata.bind\":\"users/bert\"},{\"displayName\":\"C\"}]}");
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private String get(String path) {
        HttpResponse<String> response = caller.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    @Test
    void annotationsAreSentUnlessOthersAreSelected() {
        String url = "\"@microsoft.graph.downloadUrl\":\"https://d.example/1\"";
        assertThat(get("/items/1")).contains(url);
        assertThat(get("/items/1?$select=id,@microsoft.graph.downloadUrl"))
                .contains(url)
                .doesNotContain("one");
        assertThat(get("/items?$select=id,%40microsoft.graph.downloadUrl")).contains(url);
        assertThat(get("/items/1?$select=name")).contains("one").doesNotContain(url);
        assertThat(caller.get("/items/1?$select=@microsoft.graph.other").statusCode())
                .isEqualTo(400);
    }

    @Test
    void annotationsAreCheckedLikeProperties() {
        assertThat(caller.post("/items", "{'name':'x','@microsoft.graph.downloadUrl':'u'}")
                        .body())
                .contains("@microsoft.graph.downloadUrl", "is read-only");
        assertThat(caller.post("/items", "{'name':'x','@microsoft.graph.conflictBehavior':1}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.post("/items", "{'name':'x','@microsoft.graph.conflictBehavior':'rename'}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatAValueLeadsToComesOnlyWhenItIsExpanded() {
        assertThat(get("/items/1"))
                .contains("\"createdBy\":{\"displayName\":\"A\"}")
                .doesNotContain("ada@", "bind", "users");
        assertThat(get("/items/1?$expand=createdBy/user($select=mail),editors/user($select=id)"))
                .contains("\"createdBy\":{\"displayName\":\"A\",\"user\":{", "\"mail\":\"ada@a.example\"")
                .contains("\"id\":\"bert\"", "{\"displayName\":\"C\",\"user\":null}")
                .doesNotContain("bind", "bert@");
        assertThat(get("/items?$select=id&$expand=createdBy/user"))
                .contains("ada@a.example")
                .doesNotContain("\"A\"");
        assertThat(get("/items?$filter=createdBy/user/mail%20eq%20'ada@a.example'"))
                .contains("one");
        assertThat(get("/items?$filter=createdBy/user/mail%20eq%20'bert@a.example'"))
                .doesNotContain("one");
    }

    @Test
    void aCreateBindsWhatExistsAndCreatesWhatIsNew() {
        HttpResponse<String> created = caller.post(
                "/items",
                "{'name':'two','createdBy':{'user@odata.bind':'" + graph.endpoint() + "/users/bert',"
                        + "'delegates':[{'mail':'new@a.example'}],'guest':{'mail':'guest@a.example'}}}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.body()).contains("\"createdBy\":{}");
        String path = "/items/" + Caller.body(created).path("id").asString();
        assertThat(get(path + "?$expand=createdBy/user,createdBy/delegates,createdBy/guest"))
                .contains("bert@a.example", "new@a.example", "guest@a.example");
        assertThat(get("/users")).contains("new@a.example").doesNotContain("guest@a.example");
    }

    @Test
    void anUpdateBindsAndUnbinds() {
        assertThat(caller.patch("/items/1", "{'createdBy':{'user@odata.bind':'users/bert'}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/items/1?$expand=createdBy/user")).contains("bert@a.example", "\"A\"");
        caller.patch("/items/1", "{'createdBy':{'user@odata.bind':null}}");
        assertThat(get("/items/1?$expand=createdBy/user")).contains("\"user\":null");
        assertThat(caller.patch("/items/1", "{'createdBy':{'user':{'mail':'x'}}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatCannotBeBoundIsRefused() {
        assertThat(caller.post("/items", "{'name':'x','createdBy':{'user@odata.bind':'users/nobody'}}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(caller.post("/items", "{'name':'x','createdBy':{'guest@odata.bind':'users/ada'}}")
                        .body())
                .contains("contains its entities");
        assertThat(caller.get("/items/1/createdBy/user").statusCode()).isEqualTo(404);
    }

    private static EdmService drive() {
        EdmProperty id = EdmProperty.of("id", "Edm.String").key().readOnly();
        EdmStructuredType user = type("d.user", Kind.ENTITY, id, EdmProperty.of("mail", "Edm.String"));
        EdmStructuredType identity = type(
                "d.identity",
                Kind.COMPLEX,
                EdmProperty.of("displayName", "Edm.String"),
                EdmProperty.of("user", "d.user").navigation(),
                EdmProperty.collectionOf("delegates", "d.user").navigation(),
                EdmProperty.of("guest", "d.user").contained());
        EdmStructuredType item = type(
                "d.driveItem",
                Kind.ENTITY,
                id,
                EdmProperty.of("name", "Edm.String").required(),
                EdmProperty.of("@microsoft.graph.downloadUrl", "Edm.String").readOnly(),
                EdmProperty.of("@microsoft.graph.conflictBehavior", "Edm.String"),
                EdmProperty.of("createdBy", "d.identity"),
                EdmProperty.collectionOf("editors", "d.identity"));
        Set<EdmOperation> all = Set.of(EdmOperation.values());
        return new EdmService(
                "Drive",
                URI.create("https://graph.microsoft.com/v1.0"),
                List.of(user, identity, item),
                List.of(),
                List.of(
                        new EdmResource("/users", "d.user", false, all),
                        new EdmResource("/items", "d.driveItem", false, all)));
    }

    private static EdmStructuredType type(String name, Kind kind, EdmProperty... properties) {
        return new EdmStructuredType(name, List.of(), kind, false, false, null, List.of(properties));
    }
}
