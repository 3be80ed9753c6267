package dev.graphlet.testkit.transport;

import dev.graphlet.runtime.client.GraphClientBuilder;
import dev.graphlet.runtime.transport.GraphTransport;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A loopback service with queued responses, and clients of it over the transport under test. For one test. */
final class Loopback implements AutoCloseable {
    final MockWebServer server = new MockWebServer();
    TransportSettings settings = TransportSettings.trusting(Certificates.TRUSTED);
    private final TransportContract contract;
    private final Wire wire;
    private final Deque<Closeable> open = new ArrayDeque<>();

    Loopback(TransportContract contract, Wire wire) throws IOException {
        this.contract = contract;
        this.wire = wire;
        server.setServerSocketFactory(new PromptServerSockets());
        if (wire.isTls()) {
            server.useHttps(Certificates.SERVER.sslSocketFactory());
        }
        server.setProtocols(wire.protocols());
        server.start();
    }

    Wire wire() {
        return wire;
    }

    URI endpoint() {
        return URI.create((wire.isTls() ? "https" : "http") + "://localhost:" + server.getPort());
    }

    /** Queues responses to the next requests. */
    void answers(MockResponse.Builder... answers) {
        for (MockResponse.Builder answer : answers) {
            server.enqueue(answer.build());
        }
    }

    void answers(Answering answering) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answering.answer(request).build();
            }
        });
    }

    /** Returns the response to a request. Called by several threads. */
    @FunctionalInterface
    interface Answering {
        MockResponse.Builder answer(RecordedRequest request);
    }

    static MockResponse.Builder status(int code) {
        return new MockResponse.Builder().code(code);
    }

    /** Returns a JSON response. */
    static MockResponse.Builder json(int code) {
        return status(code).setHeader("Content-Type", "application/json").body("{\"id\":\"1\"}");
    }

    /** Returns a transport with the current settings, which is closed with this object. */
    GraphTransport transport() {
        GraphTransport transport = contract.transport(settings);
        open.push(transport::close);
        return transport;
    }

    ContractClient client() {
        return client(builder -> builder);
    }

    ContractClient client(UnaryOperator<GraphClientBuilder<ContractClient>> changes) {
        return client(endpoint(), changes);
    }

    /** Returns a client of another service, with its own transport of the current settings; closed with this object. */
    ContractClient client(URI endpoint, UnaryOperator<GraphClientBuilder<ContractClient>> changes) {
        GraphClientBuilder<ContractClient> builder =
                ContractClient.builder(endpoint).ownedTransport(contract.transport(settings));
        ContractClient client = changes.apply(builder).build();
        open.push(client::close);
        return client;
    }

    /** Returns {@code what}, which is closed with this object. */
    <C extends Closeable> C closing(C what) {
        open.push(what);
        return what;
    }

    @Override
    public void close() throws IOException {
        for (Closeable each : open) {
            each.close();
        }
        server.close();
    }
}
