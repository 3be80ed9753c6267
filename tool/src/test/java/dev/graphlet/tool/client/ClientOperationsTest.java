package dev.graphlet.tool.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.model.Permissions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which operations a client offers. */
class ClientOperationsTest {
    @TempDir
    Path folder;

    private SpecProject project;

    @BeforeEach
    void start() {
        project = new SpecProject(folder).service("com.example.spec");
    }

    @Test
    void anEntitySetHasTheOperationsOfItsTypeAndACount() {
        project.spec(
                "order",
                "@GraphEntity(entitySet = \"/orders\") @Inherits(entity.class) interface order { String note(); }");
        assertThat(lines())
                .containsExactly(
                        "GET /orders",
                        "GET /orders/$count",
                        "POST /orders",
                        "GET /orders/{id}",
                        "PATCH /orders/{id}",
                        "DELETE /orders/{id}");
    }

    @Test
    void onlyWhatATypeOffersIsListed() {
        project.spec(
                "order",
                "@GraphEntity(entitySet = \"/orders\", singleton = \"/shop/order\", operations = {Operation.GET, Operation.UPSERT, Operation.DELTA}) @Inherits(entity.class) interface order {}");
        assertThat(lines())
                .containsExactly(
                        "GET /orders/delta",
                        "GET /orders/{id}",
                        "PATCH /orders/{id}",
                        "GET /shop/order",
                        "PATCH /shop/order");
        assertThat(project.client().operations())
                .extracting(Operation::kind)
                .contains(OperationKind.DELTA, OperationKind.UPSERT)
                .doesNotContain(OperationKind.UPDATE);
    }

    @Test
    void navigationsAreFollowedOnceEachAlongTheShortestWay() {
        String reads = "operations = {Operation.LIST, Operation.GET}";
        project.spec(
                        "order",
                        "@GraphEntity(entitySet = \"/orders\", " + reads
                                + ") @Inherits(entity.class) interface order { @Navigation(contained = true) List<line> lines(); @Navigation(contained = true) item gift(); }")
                .spec(
                        "line",
                        "@GraphEntity(" + reads
                                + ") @Inherits(entity.class) interface line { @Navigation(contained = true) item item(); @Navigation(contained = true) List<line> parts(); }")
                .spec(
                        "item",
                        "@GraphEntity(" + reads
                                + ") @Inherits(entity.class) interface item { @Navigation(contained = true) List<order> orders(); @Navigation(contained = true) List<line> lines(); }");
        assertThat(lines())
                .containsExactly(
                        "GET /orders",
                        "GET /orders/$count",
                        "GET /orders/{id}",
                        "GET /orders/{id}/lines",
                        "GET /orders/{id}/lines/$count",
                        "GET /orders/{id}/lines/{id}",
                        "GET /orders/{id}/gift",
                        "GET /orders/{id}/lines/{id}/item",
                        "GET /orders/{id}/lines/{id}/parts",
                        "GET /orders/{id}/lines/{id}/parts/$count",
                        "GET /orders/{id}/lines/{id}/parts/{id}",
                        "GET /orders/{id}/gift/orders",
                        "GET /orders/{id}/gift/orders/$count",
                        "GET /orders/{id}/gift/orders/{id}",
                        "GET /orders/{id}/gift/lines",
                        "GET /orders/{id}/gift/lines/$count",
                        "GET /orders/{id}/gift/lines/{id}");
    }

    @Test
    void aNavigationThatIsNotContainedHasReferencesAndOffersWhatItSays() {
        project.spec(
                "group",
                "@GraphEntity(entitySet = \"/groups\", operations = {Operation.GET, Operation.LIST}) @Inherits(entity.class) interface group { @Navigation(operations = Operation.LIST) List<group> members(); @Navigation group parent(); }");
        assertThat(lines())
                .containsExactly(
                        "GET /groups",
                        "GET /groups/$count",
                        "GET /groups/{id}",
                        "GET /groups/{id}/members",
                        "GET /groups/{id}/members/$count",
                        "GET /groups/{id}/members/$ref",
                        "POST /groups/{id}/members/$ref",
                        "DELETE /groups/{id}/members/{id}/$ref",
                        "GET /groups/{id}/parent",
                        "GET /groups/{id}/parent/$ref",
                        "PUT /groups/{id}/parent/$ref",
                        "DELETE /groups/{id}/parent/$ref");
    }

    @Test
    void streamsCallsCompositeKeysAndTheServiceItself() {
        project.spec(
                        "picture",
                        "@GraphEntity(entitySet = \"/pictures\", hasStream = true, operations = {}) interface picture { @Key String album(); @Key Integer number(); InputStream small(); @Action(onCollection = true) void clear(); @Function String title(@Required String language, String style); }")
                .spec(
                        "shop",
                        "@GraphContainer interface shop { @Action void open(); @Function List<String> search(@Required String q); }");
        assertThat(lines())
                .containsExactly(
                        "POST /open",
                        "GET /search(q={q})",
                        "POST /pictures/shop.clear",
                        "GET /pictures(album={album},number={number})/small",
                        "PUT /pictures(album={album},number={number})/small",
                        "DELETE /pictures(album={album},number={number})/small",
                        "GET /pictures(album={album},number={number})/$value",
                        "PUT /pictures(album={album},number={number})/$value",
                        "DELETE /pictures(album={album},number={number})/$value",
                        "GET /pictures(album={album},number={number})/shop.title(language={language},style={style})");
    }

    @Test
    void permissionsAreThoseOfTheMemberOrElseOfTheType() {
        project.spec("order", """
                @GraphEntity(entitySet = "/orders", operations = {Operation.LIST, Operation.CREATE})
                @Inherits(entity.class)
                @Permissions(operations = Operation.LIST, delegated = "Order.Read")
                @Permissions(operations = Operation.CREATE, delegated = "Order.Write")
                interface order {
                    @Navigation(contained = true)
                    @Permissions(operations = Operation.LIST, application = "Part.Read")
                    List<order> parts();

                    @Action
                    @Permissions(personal = "Order.Send")
                    void send();
                }
                """);
        assertThat(permissions("GET /orders")).containsExactly("[Order.Read][][]");
        assertThat(permissions("GET /orders/$count")).containsExactly("[Order.Read][][]");
        assertThat(permissions("POST /orders")).containsExactly("[Order.Write][][]");
        assertThat(permissions("GET /orders/{id}/parts")).containsExactly("[][][Part.Read]");
        assertThat(permissions("POST /orders/{id}/parts")).containsExactly("[Order.Write][][]");
        assertThat(permissions("POST /orders/{id}/shop.send")).containsExactly("[][Order.Send][]");
    }

    @Test
    void theDocumentationIsThatOfWhatThePathEndsIn() {
        project.spec(
                "order",
                "/** An order. */ @GraphEntity(entitySet = \"/orders\", operations = Operation.LIST) @Inherits(entity.class) interface order { /** What it was split into. */ @Navigation(contained = true) List<order> parts(); /** Sends it. */ @Action(onCollection = true) void send(); }");
        assertThat(documentation("GET /orders")).isEqualTo("An order.");
        assertThat(documentation("POST /orders/shop.send")).isEqualTo("Sends it.");
        assertThat(documentation("GET /orders/{id}/parts")).isEqualTo("What it was split into.");
    }

    private List<String> lines() {
        return project.client().operations().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .toList();
    }

    private Operation operation(String line) {
        return project.client().operations().stream()
                .filter(each -> (each.method() + " " + each.path()).equals(line))
                .findFirst()
                .orElseThrow();
    }

    private List<String> permissions(String line) {
        return operation(line).permissions().stream()
                .map(ClientOperationsTest::text)
                .toList();
    }

    private static String text(Permissions permissions) {
        return permissions.delegated().toString() + permissions.personal() + permissions.application();
    }

    private String documentation(String line) {
        return operation(line).documentation().comment().strip();
    }
}
