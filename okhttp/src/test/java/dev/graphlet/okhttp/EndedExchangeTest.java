package dev.graphlet.okhttp;

import static dev.graphlet.okhttp.Server.result;
import static dev.graphlet.okhttp.Server.status;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.transport.ClosedException;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HeadersTimeoutException;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.ReadTimeoutException;
import dev.graphlet.runtime.transport.TransportOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exchanges that the caller, a timeout or the transport ends: the service sees the connection closed. */
@Timeout(30)
class EndedExchangeTest {
    private final ServerSocket listening;
    private OkHttpTransport transport = OkHttpTransport.create();

    EndedExchangeTest() throws IOException {
        listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        transport.close();
        listening.close();
    }

    private GraphHttpRequest request(boolean streamed) {
        return new GraphHttpRequest(
                HttpMethod.GET,
                URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/"),
                Headers.none(),
                null,
                TransportOptions.STANDARD.withStreamed(streamed));
    }

    /** Takes the request, and says so much of an answer. */
    private Socket answer(String octets) throws IOException {
        Socket accepted = listening.accept();
        accepted.setSoTimeout(10_000);
        assertThat(accepted.getInputStream().read()).isEqualTo('G');
        accepted.getOutputStream().write(octets.getBytes(ISO_8859_1));
        return accepted;
    }

    /** Returns when the client has closed the connection. */
    private static void awaitEnd(Socket accepted) throws IOException {
        try (accepted;
                InputStream in = accepted.getInputStream()) {
            in.readAllBytes();
        } catch (java.net.SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "complete", "completeExceptionally", "orTimeout"})
    void endsWhenItsFutureIsCompletedByAnyone(String how) throws Exception {
        CompletableFuture<GraphResponse> future = transport.send(request(false));
        Socket accepted = answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfive.");

        switch (how) {
            case "cancel" -> future.cancel(false);
            case "complete" -> future.complete(new GraphResponse(200, Headers.none(), new byte[0]));
            case "completeExceptionally" -> future.completeExceptionally(new IllegalStateException("enough"));
            default -> future.orTimeout(1, TimeUnit.MILLISECONDS);
        }

        awaitEnd(accepted);
    }

    @Test
    void endsWhenItsStreamIsClosed() throws Exception {
        CompletableFuture<GraphResponse> future = transport.send(request(true));
        Socket accepted = answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfive.");

        try (InputStream body = result(future).stream()) {
            assertThat(body.readNBytes(5)).asString().isEqualTo("five.");
        }

        awaitEnd(accepted);
    }

    @Test
    void endsTheReadOfAnotherThreadWhenItsStreamIsClosed() throws Exception {
        CompletableFuture<GraphResponse> future = transport.send(request(true));
        Socket accepted = answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfive.");
        InputStream body = result(future).stream();
        body.readNBytes(5);
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return body.read();
            } catch (IOException e) {
                return -2;
            }
        });

        body.close();

        awaitEnd(accepted);
        assertThat(result(reading)).isEqualTo(-2);
        assertThatThrownBy(body::read).isInstanceOf(IOException.class);
    }

    @Test
    void endsWhenTheTransportIsClosed() throws Exception {
        CompletableFuture<GraphResponse> waiting = transport.send(request(false));
        Socket first = answer("");
        CompletableFuture<GraphResponse> streaming = transport.send(request(true));
        Socket second = answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfive.");
        InputStream body = result(streaming).stream();

        transport.close();
        transport.close();

        awaitEnd(first);
        awaitEnd(second);
        assertThatThrownBy(() -> result(waiting))
                .isInstanceOf(ClosedException.class)
                .hasMessage("the transport was closed");
        assertThatThrownBy(body::readAllBytes)
                .isInstanceOf(ClosedException.class)
                .hasMessage("the transport was closed");
    }

    @Test
    void endsWhenNoHeadersCome() throws Exception {
        transport =
                OkHttpTransport.builder().headersTimeout(Duration.ofMillis(150)).build();
        CompletableFuture<GraphResponse> future = transport.send(request(false));
        Socket accepted = answer("");

        assertThatThrownBy(() -> result(future))
                .isInstanceOf(HeadersTimeoutException.class)
                .hasMessageContaining("PT0.15S");
        awaitEnd(accepted);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endsWhenTheBodyPauses(boolean streamed) throws Exception {
        transport =
                OkHttpTransport.builder().readTimeout(Duration.ofMillis(150)).build();
        CompletableFuture<GraphResponse> future = transport.send(request(streamed));
        Socket accepted = answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfive.");

        assertThatThrownBy(() -> result(future).stream().readAllBytes())
                .isInstanceOf(ReadTimeoutException.class)
                .hasMessageContaining("PT0.15S");
        awaitEnd(accepted);
    }

    @Test
    void resetsOneStreamAndLeavesTheConnection() throws Exception {
        try (Server server = Server.http2();
                OkHttpTransport tls = Server.trusting().build()) {
            server.answers(
                    status(200),
                    status(200).headersDelay(1, TimeUnit.DAYS).onResponseStart(SocketEffect.Stall.INSTANCE),
                    status(200));
            Server.await(tls, server.get());
            server.mock.takeRequest();
            CompletableFuture<GraphResponse> future = tls.send(server.get());
            server.mock.takeRequest();

            future.cancel(true);

            assertThat(Server.await(tls, server.get()).status()).isEqualTo(200);
            assertThat(server.mock.takeRequest().getConnectionIndex()).isZero();
        }
    }
}
