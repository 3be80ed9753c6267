package dev.graphlet.okhttp;

import static dev.graphlet.okhttp.Server.await;
import static dev.graphlet.okhttp.Server.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.transport.ClosedException;
import dev.graphlet.runtime.transport.ConnectTimeoutException;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.NotSentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The failures that say that nothing was sent, and one that does not. */
@Timeout(30)
class NotSentTest {
    private static final int REFUSED_STREAM = 7;

    @Test
    void refusedConnection() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (OkHttpTransport transport = OkHttpTransport.create()) {
            assertThatThrownBy(() -> await(transport, get("http://127.0.0.1:" + port + "/")))
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void unknownHost() {
        OkHttpClient own = new OkHttpClient.Builder()
                .dns(name -> {
                    throw new UnknownHostException(name);
                })
                .build();
        try (OkHttpTransport transport = OkHttpTransport.of(own)) {
            assertThatThrownBy(() -> await(transport, get("http://nowhere.example/")))
                    .isInstanceOf(UnknownHostException.class);
        }
    }

    @Test
    void aNameServerThatDoesNotAnswer() throws Exception {
        CompletableFuture<Void> never = new CompletableFuture<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofMillis(200))
                .dns(name -> {
                    never.join();
                    throw new UnknownHostException(name);
                })
                .build();
        try (OkHttpTransport transport = OkHttpTransport.of(own)) {
            assertThatThrownBy(() -> await(transport, get("http://nowhere.example/")))
                    .isInstanceOf(ConnectTimeoutException.class)
                    .hasMessageContaining("PT0.2S");
        } finally {
            never.complete(null);
        }
    }

    /** A server that accepts, and never says hello: its backlog answers for it. */
    @Test
    void aHandshakeThatTakesTooLong() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                OkHttpTransport transport =
                        Server.trusting().connectTimeout(Duration.ofMillis(200)).build()) {
            assertThatThrownBy(() -> await(transport, get("https://localhost:" + silent.getLocalPort() + "/")))
                    .isInstanceOf(ConnectTimeoutException.class)
                    .hasMessageContaining("connectTimeout, PT0.2S");
        }
    }

    @Test
    void aCertificateThatIsNotTrusted() throws Exception {
        try (Server server = Server.tls();
                OkHttpTransport transport = OkHttpTransport.create()) {
            assertThatThrownBy(() -> await(transport, server.post())).isInstanceOf(SSLHandshakeException.class);
            assertThat(server.mock.getRequestCount()).isZero();
        }
    }

    @Test
    void aCertificateOfAnotherHost() throws Exception {
        try (Server server = Server.tls();
                OkHttpTransport transport = Server.trusting().build()) {
            String other = "https://127.0.0.1:" + server.mock.getPort() + "/";
            assertThatThrownBy(() -> await(transport, get(other))).isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void aServerThatSpeaksNoTls() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                OkHttpTransport transport = Server.trusting().build()) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> {
                try (Socket accepted = plain.accept()) {
                    accepted.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
                    accepted.getInputStream().read(); // not closed before it was read
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            String tls = "https://localhost:" + plain.getLocalPort() + "/";

            assertThatThrownBy(() -> await(transport, get(tls))).isInstanceOf(SSLHandshakeException.class);
            answered.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aStreamThatIsRefused() throws Exception {
        try (Server server = Server.http2();
                OkHttpTransport transport = Server.trusting().build()) {
            server.answers(status(200).onResponseStart(new SocketEffect.CloseStream(REFUSED_STREAM)), status(200));

            assertThatThrownBy(() -> await(transport, server.post())).isInstanceOf(NotSentException.class);
            assertThat(await(transport, server.post()).status()).isEqualTo(200);
            assertThat(server.mock.getRequestCount()).isEqualTo(2);
        }
    }

    @Test
    void aStreamThatIsResetOtherwiseMayHaveBeenProcessed() throws Exception {
        try (Server server = Server.http2();
                OkHttpTransport transport = Server.trusting().build()) {
            server.answers(status(200).onResponseStart(new SocketEffect.CloseStream(2)), status(200));

            assertThatThrownBy(() -> await(transport, server.post()))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(NotSentException.class);
        }
    }

    private static GraphHttpRequest get(String uri) {
        return new GraphHttpRequest(HttpMethod.GET, URI.create(uri), Headers.none(), null);
    }

    @Test
    void aClosedTransport() throws Exception {
        GraphTransport transport = OkHttpTransport.create();
        transport.close();

        assertThatThrownBy(() -> await(transport, get("http://127.0.0.1:9/")))
                .isInstanceOf(ClosedException.class)
                .hasMessage("the transport was closed");
    }
}
