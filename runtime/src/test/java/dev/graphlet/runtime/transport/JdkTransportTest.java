package dev.graphlet.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.sample.LoopbackServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class JdkTransportTest {
    @Test
    void acceptsAndDecompressesGzip() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"title\":\"a\"}".getBytes(StandardCharsets.UTF_8));
        }
        try (LoopbackServer server = LoopbackServer.start();
                GraphTransport transport = JdkTransport.create()) {
            server.answers(200, Map.of("Content-Encoding", "gzip"), bytes.toByteArray());

            GraphResponse response = transport.send(get(server.root())).get();

            assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("{\"title\":\"a\"}");
            assertThat(server.last().headers().first("Accept-Encoding").orElseThrow())
                    .contains("gzip");
            assertThat(server.last().headers().first("Upgrade")).isEmpty();
        }
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (LoopbackServer server = LoopbackServer.start();
                GraphTransport transport = JdkTransport.create()) {
            server.answers(302, Map.of("Location", "/elsewhere"), new byte[0]);

            assertThat(transport.send(get(server.root())).get().status()).isEqualTo(302);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void givesUpOnAServiceThatDoesNotAnswer() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                GraphTransport transport = JdkTransport.builder()
                        .connectTimeout(Duration.ofSeconds(10))
                        .headersTimeout(Duration.ofMillis(50))
                        .readTimeout(Duration.ofMillis(50))
                        .build()) {
            CompletableFuture<GraphResponse> answer = transport.send(get("http://localhost:" + silent.getLocalPort()));

            assertThatThrownBy(answer::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(HeadersTimeoutException.class);
        }
    }

    @Test
    void timeoutsMustBePositive() {
        assertThatThrownBy(() -> JdkTransport.builder().readTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout must be positive, but was PT0S");
        assertThatThrownBy(() -> JdkTransport.builder().connectTimeout(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("timeout must not be null");
    }

    @Test
    void refusesAClientThatFollowsRedirects() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThatThrownBy(() -> JdkTransport.builder().client(following))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "client must not follow redirects, since it would send the access token with them: build the"
                                + " client with"
                                + " followRedirects(HttpClient.Redirect.NEVER); Graphlet itself follows the redirects that"
                                + " are safe");
    }

    @Test
    void leavesAClientOfOnesOwnOpen() throws Exception {
        HttpClient own = HttpClient.newHttpClient();
        try (LoopbackServer server = LoopbackServer.start()) {
            server.answers(200, "{}");
            try (JdkTransport transport = JdkTransport.builder().client(own).build()) {
                assertThat(transport.sendAndWait(get(server.root())).status()).isEqualTo(200);
            }
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(server.root())).build();
            assertThat(own.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static GraphHttpRequest get(String uri) {
        return new GraphHttpRequest(HttpMethod.GET, URI.create(uri), Headers.none(), null);
    }
}
