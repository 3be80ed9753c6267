package com.example.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.testkit.FakeGraph;
import dev.graphlet.testkit.ReceivedRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What apps add to the types of Graph, and what open types select. */
class ExtensionsTest {
    private final FakeGraph graph = FakeGraph.start(PeopleTypes.service());
    private final PeopleClient client = PeopleClient.builder()
            .endpoint(graph.endpoint())
            .accessToken(AccessTokenProvider.of("any"))
            .build();

    ExtensionsTest() {
        graph.seed(
                "/users/Ada",
                "{\"displayName\":\"Ada\",\"extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroup\":\"A\","
                        + "\"contoso_course\":{\"topic\":\"Java\",\"points\":3},\"extension_x_shoeSize\":40}");
        graph.seed("/users/Bert", "{\"displayName\":\"Bert\"}");
        graph.seed("/users/Ada/extensions/com.contoso.roaming", "{\"theme\":\"dark\"}");
    }

    @AfterEach
    void close() {
        client.close();
        graph.close();
    }

    @Test
    void declaredExtensionsAreProperties() {
        for (User user : client.users().list().filter(p -> p.jobGroup().eq("A"))) {
            System.out.println(
                    user.jobGroup().orElse("none") + " " + user.course().flatMap(Course::topic));
        }
        client.users()
                .id("Ada")
                .update(UserPatch.builder()
                        .jobGroup("B")
                        .course(Course.builder().points(4).build())
                        .build())
                .send();

        assertThat(urls().get(0))
                .endsWith(
                        "/users?$select=id,displayName,extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroup,contoso_course"
                                + "&$filter=extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroup%20eq%20'A'");
        User ada = client.users().id("Ada").get().send();
        assertThat(ada.jobGroup()).hasValue("B");
        assertThat(ada.course().flatMap(Course::points)).hasValue(4);
        assertThat(ada.additionalProperties()).doesNotContainKey("extension_x_shoeSize");
    }

    @Test
    void undeclaredExtensionsAreNamed() {
        List<GraphHttpRequest> sent = new ArrayList<>();
        PeopleClient client = answering("{\"id\":\"Ada\",\"extension_x_shoeSize\":40}", sent);

        User user = client.users()
                .id("Ada")
                .get()
                .queryParameter("$select", "id,displayName,extension_x_shoeSize")
                .send();
        JsonNode shoeSize = user.additionalProperties().get("extension_x_shoeSize");

        client.users()
                .id("Ada")
                .update(UserPatch.builder().build())
                .bodyProperty("extension_x_shoeSize", 41)
                .send();

        assertThat(shoeSize.asInt()).isEqualTo(40);
        assertThat(sent.get(0).uri().getQuery()).isEqualTo("$select=id,displayName,extension_x_shoeSize");
        ListUsersRequest filtered = client.users().list().filter(p -> Filter.raw("extension_x_shoeSize eq 41"));
        assertThat(filtered.target().reference()).endsWith("&$filter=extension_x_shoeSize%20eq%2041");
        assertThat(client.users().id("Ada").get().selectAll().target()).hasToString("GET /users/Ada");
    }

    private static PeopleClient answering(String body, List<GraphHttpRequest> sent) {
        return PeopleClient.builder()
                .accessToken(AccessTokenProvider.of("any"))
                .transport(request -> {
                    sent.add(request);
                    return CompletableFuture.completedFuture(
                            new GraphResponse(200, Headers.none(), body.getBytes(StandardCharsets.UTF_8)));
                })
                .build();
    }

    @Test
    void openExtensionsAreContainedEntities() {
        OpenTypeExtension roaming = client.users()
                .id("Ada")
                .extensions()
                .id("com.contoso.roaming")
                .get()
                .send();
        Optional<JsonNode> theme =
                Optional.ofNullable(roaming.additionalProperties().get("theme"));

        assertThat(theme.map(JsonNode::asString)).hasValue("dark");
        assertThat(urls().get(0)).doesNotContain("$select");
        assertThat(client.users()
                        .id("Ada")
                        .get()
                        .expand(p -> p.extensions())
                        .send()
                        .extensions())
                .extracting(OpenTypeExtension::id)
                .containsExactly("com.contoso.roaming");
    }

    private List<String> urls() {
        return graph.requests().stream().map(ReceivedRequest::path).toList();
    }
}
