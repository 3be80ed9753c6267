package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmResource;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Entities that are the only ones at their places, and have no key, as generated code describes them. */
class KeylessTest {
    private static final EdmOperation[] OFFERED = {EdmOperation.GET, EdmOperation.UPDATE, EdmOperation.DELETE};

    private final FakeGraph graph = FakeGraph.start(service());
    private final Caller caller = new Caller(graph);

    @AfterEach
    void close() {
        graph.close();
    }

    private static EdmService service() {
        EdmStructuredType admin =
                type("ns.admin", EdmProperty.of("settings", "ns.settings").contained());
        EdmStructuredType settings = type(
                "ns.settings",
                EdmProperty.of("language", "Edm.String").required(),
                EdmProperty.of("strict", "Edm.Boolean"));
        return service(admin, settings);
    }

    private static EdmService service(EdmStructuredType... types) {
        return new EdmService(
                "Test",
                URI.create("https://graph.microsoft.com/v1.0"),
                List.of(types),
                List.<EdmEnumType>of(),
                List.of(new EdmResource("/admin", "ns.admin", true, Set.of(OFFERED))));
    }

    private static EdmStructuredType type(String name, EdmProperty... properties) {
        return new EdmStructuredType(
                        name, List.of(), EdmStructuredType.Kind.ENTITY, false, false, null, List.of(properties))
                .offering(OFFERED);
    }

    @Test
    void aSingletonIsSeededReadAndUpdated() {
        graph.seed("/admin", "{}");
        graph.seed("/admin/settings", "{\"language\":\"en\"}");

        HttpResponse<String> updated = caller.patch("/admin/settings", "{'strict':true}");

        assertThat(updated.statusCode()).as(updated.body()).isLessThan(300);
        assertThat(Caller.body(caller.get("/admin")).propertyNames()).doesNotContain("id");
        assertThat(Caller.body(caller.get("/admin/settings?$select=language,strict"))
                        .toString())
                .contains("\"language\":\"en\",\"strict\":true");
        assertThat(caller.get("/admin?$expand=settings").body()).contains("\"language\":\"en\"");
        assertThat(caller.get("/admin/settings?$select=id").statusCode()).isEqualTo(400);
        assertThat(caller.get("/admin/x").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsContainedIsMadeByAnUpdateOrNotThere() {
        graph.seed("/admin", "{}");

        assertThat(caller.get("/admin/settings").statusCode()).isEqualTo(404);
        assertThat(caller.post("/admin/settings", "{'language':'de'}").statusCode())
                .isEqualTo(405);
    }

    @Test
    void anUpsertMakesWhatIsContained() {
        EdmStructuredType settings = type("ns.settings", EdmProperty.of("language", "Edm.String"))
                .offering(EdmOperation.GET, EdmOperation.UPSERT);
        EdmStructuredType admin =
                type("ns.admin", EdmProperty.of("settings", "ns.settings").contained());
        try (FakeGraph own = FakeGraph.start(service(admin, settings))) {
            own.seed("/admin", "{}");
            Caller upserting = new Caller(own);

            assertThat(upserting.patch("/admin/settings", "{'language':'de'}").statusCode())
                    .isEqualTo(201);
            assertThat(upserting.patch("/admin/settings", "{'language':'fr'}").statusCode())
                    .isEqualTo(200);
            assertThat(upserting.get("/admin/settings").body()).contains("\"language\":\"fr\"");
        }
    }
}
