package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How Graph answers what is done with directory objects, and each rule switched off. */
class DirectoryAnswersTest extends DirectoryTest {
    private static final String CHANGE = "{'department':'Logic'}";

    @Test
    void anUpdateAnswersNoContent() {
        HttpResponse<String> changed = caller.patch("/users/Ada", CHANGE);
        assertThat(changed.statusCode()).isEqualTo(204);
        assertThat(changed.body()).isEmpty();
        assertThat(graph.stored("/users/Ada").orElseThrow().path("department").asString())
                .isEqualTo("Logic");
        assertThat(caller.patch("/notes/1", "{'title':'x'}").statusCode()).isEqualTo(200);

        without(Rule.UPDATE_ANSWERS_NO_CONTENT);
        assertThat(caller.patch("/users/Ada", CHANGE).statusCode()).isEqualTo(200);
    }

    @Test
    void directoryObjectsHaveNoETag() {
        HttpResponse<String> read = caller.get("/users/Ada");
        assertThat(read.headers().firstValue("ETag")).isEmpty();
        assertThat(read.body()).doesNotContain("@odata.etag");
        assertThat(caller.post("/users", "{'displayName':'D'}").body()).doesNotContain("etag");
        assertThat(caller.patch("/users/Ada", CHANGE, "If-Match", "W/\"0\"").statusCode())
                .isEqualTo(204);
        assertThat(caller.get("/users/Ada", "If-None-Match", "W/\"1\"").statusCode())
                .isEqualTo(200);
        assertThat(caller.delete("/users/Ada", "If-Match", "W/\"0\"").statusCode())
                .isEqualTo(204);
        assertThat(caller.get("/notes/1").headers().firstValue("ETag")).isPresent();

        without(Rule.NO_ETAGS);
        assertThat(caller.get("/users/Ada").headers().firstValue("ETag")).isPresent();
    }

    @Test
    void onlyDefaultPropertiesAreSentWhereNothingIsSelected() {
        assertThat(read("/users/Ada").propertyNames())
                .containsExactlyInAnyOrder("@odata.context", "@odata.type", "id", "displayName", "userPrincipalName");
        assertThat(read("/users").path("value").get(0).has("department")).isFalse();
        assertThat(read("/users/Ada?$select=department").path("department").asString())
                .isEqualTo("Math");
        assertThat(ids("/users?$filter=department%20eq%20'Math'")).hasSize(3);
        assertThat(Caller.body(caller.post("/users", "{'displayName':'D','department':'Math'}"))
                        .has("department"))
                .isFalse();
        assertThat(read("/groups/band").has("unseenCount")).isFalse();
        assertThat(read("/groups/band?$select=unseenCount").has("unseenCount")).isTrue();

        without(Rule.DEFAULT_PROPERTIES);
        assertThat(read("/users/Ada").has("department")).isTrue();
    }

    @Test
    void anAlternateKeyIsOfOneEntityOnly() {
        String second = "{'displayName':'Ada 2','userPrincipalName':'ADA@x.example'}";
        HttpResponse<String> refused = caller.post("/users", second);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Caller.error(refused).path("code").asString()).isEqualTo("Request_BadRequest");
        assertThat(message(refused))
                .isEqualTo("Another object with the same value for property userPrincipalName already exists.");
        assertThat(Caller.error(refused).path("details").get(0).path("code").asString())
                .isEqualTo("ObjectConflict");
        assertThat(caller.patch("/users/Bert", "{'userPrincipalName':'Ada@x.example'}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.patch("/users/Ada", "{'userPrincipalName':'ada@x.example'}")
                        .statusCode())
                .isEqualTo(204);
        caller.patch("/notes/1", "{'slug':'s'}");
        assertThat(caller.patch("/notes/new", "{'slug':'s'}").statusCode()).isEqualTo(400);
        assertThat(caller.post("/notes", "{'slug':'S'}").statusCode()).isEqualTo(201);

        without(Rule.ALTERNATE_KEYS_ARE_UNIQUE);
        assertThat(caller.post("/users", second).statusCode()).isEqualTo(201);
    }

    @Test
    void oneOfManyAtOnceGetsAnAlternateKey() {
        List<Integer> statuses = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> caller.post("/users", "{'displayName':'D','userPrincipalName':'d@x.example'}")
                        .statusCode())
                .sorted()
                .toList();
        assertThat(statuses).hasSize(16).startsWith(201, 400).endsWith(400);
    }

    @Test
    void aUserIsFoundByItsPrincipalName() {
        assertThat(read("/users/ada@X.example").path("id").asString()).isEqualTo("Ada");
        assertThat(read("/users('ada@x.example')").path("id").asString()).isEqualTo("Ada");
        assertThat(caller.patch("/users/bert@x.example", CHANGE).statusCode()).isEqualTo(204);
        addMember("band", "/users/cleo@x.example");
        assertThat(ids("/groups/band/members")).containsExactly("Cleo");
        assertThat(status("/groups/Band")).isEqualTo(404);

        without(Rule.USERS_BY_PRINCIPAL_NAME);
        assertThat(status("/users/ada@x.example")).isEqualTo(404);
    }

    @Test
    void aFirstPhotoIsPut() {
        String photo = "/users/Ada/photo/$value";
        assertThat(status(photo)).isEqualTo(404);
        assertThat(caller.send("PUT", photo, "octets").statusCode()).isEqualTo(415);
        assertThat(caller.send("PUT", photo, "octets", "Content-Type", "image/x", "If-Match", "*")
                        .statusCode())
                .isEqualTo(412);
        assertThat(status("/users/Ada/photo")).isEqualTo(404);
        assertThat(caller.send("PUT", photo, "octets", "Content-Type", "image/x")
                        .statusCode())
                .isEqualTo(204);
        assertThat(caller.get(photo).body()).isEqualTo("octets");
        assertThat(status("/users/Ada/photo")).isEqualTo(200);
        assertThat(caller.send("PUT", "/users/Nobody/photo/$value", "o", "Content-Type", "image/x")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsSeededIsOfTheTypeOfItsPlace() {
        assertThatThrownBy(() -> graph.seed("/users/x", "{\"@odata.type\":\"#microsoft.graph.group\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("json must be of type 'microsoft.graph.user' or of a type derived from it to be stored at"
                        + " '/users', but is of type '#microsoft.graph.group'.");
        graph.seed("/users/y", "{\"@odata.type\":\"#microsoft.graph.robot\"}"); // of a later version
        assertThat(status("/users/y")).isEqualTo(200);
    }
}
