package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.graphlet.runtime.auth.AccessToken;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.auth.TokenRequest;
import dev.graphlet.runtime.auth.TokenSource;
import dev.graphlet.runtime.error.AccessTokenException;
import dev.graphlet.runtime.error.UnauthorizedException;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.HttpContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cached tokens over HTTP, at a service that challenges and refuses. */
class RefusedTokenTest {
    private static final String CLAIMS = "{\"access_token\":{}}";
    private static final String CHALLENGE = "Bearer error=\"insufficient_claims\", claims=\""
            + Base64.getEncoder().encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8)) + "\"";

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<TokenRequest> fetched = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private volatile boolean challenging;

    RefusedTokenTest() throws IOException {
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var unused = exchange.getRequestBody().readAllBytes();
            String token =
                    exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
            received.add(token);
            boolean challenged = challenging && !token.endsWith("claims");
            if (challenged) {
                exchange.getResponseHeaders().set("WWW-Authenticate", CHALLENGE);
            }
            byte[] body = "{\"id\":\"1\",\"title\":\"t\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(challenged || refused.contains(token) ? 401 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private NotesClient client(TokenSource source) {
        return NotesClient.builder()
                .endpoint("http://localhost:" + server.getAddress().getPort() + "/v1.0")
                .accessToken(AccessTokenProvider.caching(source))
                .build();
    }

    private AccessToken fetch(TokenRequest request) {
        fetched.add(request);
        return new AccessToken("secret-" + fetched.size() + (request.claims() == null ? "" : "-claims"), Instant.MAX);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyRequestsNeedOneToken(boolean async) throws Exception {
        try (NotesClient client = client(this::fetch)) {
            List<CompletableFuture<Note>> notes = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                notes.add(
                        async
                                ? client.get("1").sendAsync()
                                : CompletableFuture.supplyAsync(
                                        () -> client.get("1").send(), threads));
            }
            for (CompletableFuture<Note> note : notes) {
                assertThat(note.get(30, TimeUnit.SECONDS).title()).isEqualTo("t");
            }
        }
        assertThat(fetched).hasSize(1);
    }

    @Test
    void oneChallengeIsEnoughForAllThatFollow() {
        challenging = true;
        try (NotesClient client = client(this::fetch)) {
            for (int i = 0; i < 40; i++) {
                assertThat(client.get("1").send().title()).isEqualTo("t");
            }
        }
        assertThat(received).hasSize(41);
        assertThat(fetched).extracting(TokenRequest::claims).containsExactly(null, CLAIMS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRefusedTokenIsDroppedAndTheRequestSentOnceMore(boolean async) throws Exception {
        refused.add("secret-1");
        try (NotesClient client = client(this::fetch)) {
            Note note = async
                    ? client.create(Note.titled("t")).sendAsync().get(30, TimeUnit.SECONDS)
                    : client.create(Note.titled("t")).send();
            assertThat(note.title()).isEqualTo("t");
            assertThat(client.get("1").send().title()).isEqualTo("t");
            assertThat(received).containsExactly("secret-1", "secret-2", "secret-2");

            refused.addAll(List.of("secret-2", "secret-3"));
            assertThatThrownBy(() -> client.get("1").send())
                    .isInstanceOf(UnauthorizedException.class)
                    .hasMessageNotContaining("secret");
            assertThat(received).hasSize(5);
        }
    }

    @Test
    void aRefusedTokenAndAChallengeMayFollowEachOther() {
        refused.add("secret-1");
        challenging = false;
        try (NotesClient client = client(request -> {
            challenging = !fetched.isEmpty();
            return fetch(request);
        })) {
            assertThat(client.get("1").send().title()).isEqualTo("t");
        }
        assertThat(received).containsExactly("secret-1", "secret-2", "secret-3-claims");
    }

    @Test
    void theSameTokenIsNotSentTwiceInVain() {
        refused.add("secret");
        try (NotesClient client = client(request -> new AccessToken("secret", Instant.MAX))) {
            assertThatThrownBy(() -> client.get("1").send()).isInstanceOf(UnauthorizedException.class);
        }
        assertThat(received).hasSize(1);
    }

    @Test
    void aBodyThatCannotBeReadAgainIsNotSentAgain() {
        refused.add("secret-1");
        HttpContent stream = HttpContent.ofStream(new ByteArrayInputStream(new byte[5]), 5);
        try (NotesClient client = client(this::fetch)) {
            assertThatThrownBy(() -> client.create(Note.titled("t"))
                            .body(stream, "text/html")
                            .send())
                    .isInstanceOf(UnauthorizedException.class);
        }
        assertThat(received).hasSize(1);
        assertThat(fetched).hasSize(1);
    }

    @Test
    void aTokenThatCannotBeRenewedSaysWhatHappened() {
        refused.add("secret-1");
        try (NotesClient client = client(request -> {
            if (!fetched.isEmpty()) {
                throw new IllegalStateException("no network");
            }
            return fetch(request);
        })) {
            assertThatThrownBy(() -> client.get("1").send())
                    .isInstanceOf(AccessTokenException.class)
                    .hasMessageEndingWith(
                            "threw IllegalStateException. The service refused the previous access token and did"
                                    + " nothing; see the"
                                    + " cause.")
                    .hasRootCauseMessage("no network");
        }
    }
}
