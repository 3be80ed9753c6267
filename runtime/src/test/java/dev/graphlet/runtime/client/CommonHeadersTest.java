package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.request.UndeclaredRequest;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers that a client adds to its requests. */
class CommonHeadersTest {
    private final List<GraphHttpRequest> sent = new ArrayList<>();
    private final Queue<GraphResponse> answers = new ArrayDeque<>();

    private GraphClientBuilder<NotesClient> builder() {
        return NotesClient.builder()
                .accessToken(AccessTokenProvider.of("secret"))
                .transport(request -> {
                    sent.add(request);
                    GraphResponse answer = answers.poll();
                    return CompletableFuture.completedFuture(
                            answer == null ? new GraphResponse(200, Headers.none(), new byte[0]) : answer);
                });
    }

    private UndeclaredRequest<?> get(GraphClientBuilder<NotesClient> builder) {
        return builder.build().request(HttpMethod.GET, "/x");
    }

    private String sent(String name) {
        return sent.get(sent.size() - 1).headers().first(name).orElse("none");
    }

    @Test
    void theUserAgentIsGraphletUnlessItIsSet() {
        get(builder()).send();
        assertThat(sent("User-Agent")).startsWith("graphlet").doesNotContain("null");
        get(builder().header("User-Agent", "contoso/1")).send();
        assertThat(sent("User-Agent")).isEqualTo("contoso/1");
        get(builder().header("User-Agent", "contoso/1"))
                .header("user-agent", "contoso/2")
                .send();
        assertThat(sent("User-Agent")).isEqualTo("contoso/2");
    }

    @Test
    void theHeaderOfARequestTakesThePlaceOfTheClients() {
        get(builder().header("Accept-Language", "de").header("x-session", "7"))
                .header("accept-language", "fr")
                .send();
        assertThat(sent("Accept-Language")).isEqualTo("fr");
        assertThat(sent("x-session")).isEqualTo("7");
    }

    @Test
    void preferencesAreThoseOfBoth() {
        GraphClientBuilder<NotesClient> builder =
                builder().header("Prefer", "IdType=\"ImmutableId\", odata.maxpagesize=5");
        get(builder).prefer("odata.maxpagesize=9").send();
        assertThat(sent("Prefer")).isEqualTo("IdType=\"ImmutableId\", odata.maxpagesize=9");
        get(builder).send();
        assertThat(sent("Prefer")).isEqualTo("IdType=\"ImmutableId\", odata.maxpagesize=5");
    }

    @Test
    void theyGoNoFurtherThanTheToken() {
        NotesClient client = builder()
                .header("x-session", "7")
                .secretHeader("x-gateway", "hidden-value")
                .build();
        client.resumableUpload("https://upload.example.com/1").status().send();
        assertThat(sent("x-session")).isEqualTo("none");
        assertThat(sent("User-Agent")).startsWith("graphlet");

        answers.add(new GraphResponse(
                302, Headers.none().with("Location", "https://elsewhere.example.com/y"), new byte[0]));
        client.request(HttpMethod.GET, "/x").send();
        assertThat(sent.get(sent.size() - 1).uri()).hasHost("elsewhere.example.com");
        assertThat(sent("x-gateway")).isEqualTo("none");
        assertThat(sent("Authorization")).isEqualTo("none");
    }

    @Test
    void aSecretOneIsInNoText() {
        get(builder().secretHeader("x-gateway", "hidden-value")).send();
        assertThat(sent("x-gateway")).isEqualTo("hidden-value");
        assertThat(sent.toString()).doesNotContain("hidden-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "host", "Content-Length"})
    void whatTheClientSetsItselfIsRefused(String name) {
        assertThatThrownBy(() -> builder().header(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name must not be '" + name + "'");
        assertThatThrownBy(() -> builder().secretHeader(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBodyKeepsItsOwnType() {
        builder()
                .header("Content-Type", "text/plain")
                .build()
                .request(HttpMethod.POST, "/x")
                .body(HttpContent.of(new byte[1]), "application/octet-stream")
                .send();
        assertThat(sent("Content-Type")).isEqualTo("application/octet-stream");
    }
}
