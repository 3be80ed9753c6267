package dev.graphlet.testkit.transport;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.response.MediaContent;
import dev.graphlet.runtime.transport.ClosedException;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Closing a client ends its requests and leaves no threads or sockets. */
abstract class ClosingContract extends Subject {
    /** Clients per wire and way to send, 300 in all for all wires; fewer over TLS, since TLS handshakes are slow. */
    private static final int CLIENTS = 120;

    private static final int CLIENTS_OVER_TLS = 15;

    @TestFactory
    Stream<DynamicTest> whatIsInFlightEndsAndSaysWhy() {
        return inClear((service, how) -> {
            RawServer server = service.closing(RawServer.stopping(""));
            ContractClient client = service.client(server.endpoint(), builder -> builder);
            Pending<?> pending = Pending.start(how, client.post("/a"));
            server.asked.get(10, SECONDS);

            client.close();

            GraphTransportException failure = assertThrows(GraphTransportException.class, pending::result);
            assertInstanceOf(ClosedException.class, failure.getCause());
            assertTrue(String.valueOf(failure.getMessage()).contains("closed"), failure::getMessage);
            assertTrue(failure.mayHaveReachedService());
            server.ended.get(10, SECONDS);
            assertEquals(1, server.heads.size());
        });
    }

    @TestFactory
    Stream<DynamicTest> aTransportThatIsClosedEndsWhatIsInFlight() {
        return inClear((service, how) -> {
            RawServer server = service.closing(RawServer.stopping(RawServer.halfABody()));
            GraphTransport transport = service.transport();
            ContractClient client = service.client(server.endpoint(), builder -> builder.transport(transport));
            Pending<?> pending = Pending.start(how, client.post("/a"));
            server.asked.get(10, SECONDS);

            transport.close();
            transport.close();

            GraphTransportException failure = assertThrows(GraphTransportException.class, pending::result);
            assertInstanceOf(ClosedException.class, failure.getCause());
            server.ended.get(10, SECONDS);
            assertThrows(GraphTransportException.class, () -> how.result(client.post("/a")));
            assertEquals(1, server.heads.size());
        });
    }

    @TestFactory
    Stream<DynamicTest> aDownloadIsEnded() {
        return inClear((service, how) -> {
            RawServer server = service.closing(RawServer.stopping(RawServer.halfABody()));
            ContractClient client = service.client(server.endpoint(), builder -> builder);
            try (MediaContent content = how.result(client.download("/a"))) {
                assertEquals('{', content.stream().read());

                client.close();

                server.ended.get(10, SECONDS);
                assertThrows(IOException.class, () -> content.stream().readAllBytes());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aTransportIsClosedWithTheClientThatOwnsIt() {
        return inClear((service, how) -> {
            AtomicInteger closed = new AtomicInteger();
            GraphTransport counting = new GraphTransport() {
                private final GraphTransport transport = service.transport();

                @Override
                public CompletableFuture<GraphResponse> send(GraphHttpRequest request) {
                    return transport.send(request);
                }

                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
            service.answers(Loopback.json(200), Loopback.json(200));

            try (ContractClient client = service.client(builder -> builder.transport(counting))) {
                how.result(client.get("/a"));
            }
            assertEquals(0, closed.get());
            try (ContractClient client = service.client(builder -> builder.ownedTransport(counting))) {
                how.result(client.get("/a"));
            }
            assertEquals(1, closed.get());
        });
    }

    @TestFactory
    Stream<DynamicTest> clientsLeaveNothing() {
        return onEachWire((service, how) -> {
            Assumptions.assumeTrue(contract().leavesNothing(), "leavesNothing() is false");
            service.answers(request -> Loopback.json(200));
            use(5, service, how);
            OpenResources before = OpenResources.now(contract());
            use(service.wire().isTls() ? CLIENTS_OVER_TLS : CLIENTS, service, how);
            before.awaitNoMore();
        });
    }

    private static void use(int clients, Loopback service, How how) throws Exception {
        for (int i = 0; i < clients; i++) {
            try (ContractClient client = service.client()) {
                how.result(client.get("/a"));
            }
        }
    }
}
