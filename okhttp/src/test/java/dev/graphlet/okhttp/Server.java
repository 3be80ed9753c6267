package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.TransportOptions;
import dev.graphlet.testkit.transport.PromptServerSockets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A service on loopback whose answers are lined up, and what a transport is told to send to it. */
final class Server implements AutoCloseable {
    static final HeldCertificate CERTIFICATE = new HeldCertificate.Builder()
            .commonName("localhost")
            .addSubjectAlternativeName("localhost")
            .build();
    static final HandshakeCertificates SERVER =
            new HandshakeCertificates.Builder().heldCertificate(CERTIFICATE).build();
    static final HandshakeCertificates TRUST = new HandshakeCertificates.Builder()
            .addTrustedCertificate(CERTIFICATE.certificate())
            .build();

    final MockWebServer mock = new MockWebServer();

    private Server(boolean tls, List<Protocol> protocols) throws IOException {
        if (tls) {
            mock.useHttps(SERVER.sslSocketFactory());
        }
        mock.setServerSocketFactory(new PromptServerSockets());
        mock.setProtocols(protocols);
        mock.start();
    }

    static Server plain() throws IOException {
        return new Server(false, List.of(Protocol.HTTP_1_1));
    }

    static Server tls() throws IOException {
        return new Server(true, List.of(Protocol.HTTP_1_1));
    }

    static Server http2() throws IOException {
        return new Server(true, List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
    }

    static OkHttpTransport.Builder trusting() {
        return OkHttpTransport.builder().sslSocketFactory(TRUST.sslSocketFactory(), TRUST.trustManager());
    }

    void answers(MockResponse.Builder... answers) {
        for (MockResponse.Builder answer : answers) {
            mock.enqueue(answer.build());
        }
    }

    static MockResponse.Builder status(int code) {
        return new MockResponse.Builder().code(code);
    }

    GraphHttpRequest get() {
        return new GraphHttpRequest(HttpMethod.GET, mock.url("/a").uri(), Headers.none(), null);
    }

    GraphHttpRequest streamed() {
        return new GraphHttpRequest(
                HttpMethod.GET,
                mock.url("/a").uri(),
                Headers.none(),
                null,
                TransportOptions.STANDARD.withStreamed(true));
    }

    GraphHttpRequest post() {
        return post(HttpContent.of("{}".getBytes(StandardCharsets.UTF_8)));
    }

    GraphHttpRequest post(HttpContent content) {
        Headers json = Headers.none().with("Content-Type", "application/json");
        return new GraphHttpRequest(HttpMethod.POST, mock.url("/a").uri(), json, content);
    }

    /** The answer, or the failure as it is. */
    static GraphResponse await(GraphTransport transport, GraphHttpRequest request) throws Exception {
        return result(transport.send(request));
    }

    static <T> T result(java.util.concurrent.Future<T> future) throws Exception {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public void close() {
        mock.close();
    }
}
