package dev.graphlet.testkit.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.transport.RetryPolicy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Only the retry policy repeats requests, and a transport reports whether the service may have received a request. */
abstract class AttemptsContract extends Subject {
    private static final int REFUSED_STREAM = 7;

    private static MockResponse.Builder dropped() {
        return Loopback.status(200).onResponseStart(new SocketEffect.CloseSocket());
    }

    @TestFactory
    Stream<DynamicTest> aCreateThatWasDroppedIsSentOnce() {
        return onEachWire((service, how) -> {
            service.answers(dropped(), dropped(), dropped(), dropped(), Loopback.json(200));

            GraphTransportException failure = assertThrows(
                    GraphTransportException.class,
                    () -> how.result(service.client().post("/a")));

            assertTrue(failure.mayHaveReachedService());
            assertEquals(1, service.server.getRequestCount());
        });
    }

    /** Checks a reused connection, which clients may assume to have been closed before the request. */
    @TestFactory
    Stream<DynamicTest> aCreateThatWasDroppedOnAUsedConnectionIsSentOnce() {
        return onEachWire((service, how) -> {
            service.answers(Loopback.json(200), dropped(), Loopback.json(201));
            ContractClient client = service.client();
            how.result(client.get("/a"));

            assertThrows(GraphTransportException.class, () -> how.result(client.post("/a")));
            assertEquals(2, service.server.getRequestCount());
        });
    }

    @TestFactory
    Stream<DynamicTest> aReadThatIsDroppedIsSentAsOftenAsThePolicySays() {
        return onEachWire((service, how) -> {
            service.answers(dropped(), dropped(), dropped(), dropped(), Loopback.json(200));

            assertThrows(
                    GraphTransportException.class,
                    () -> how.result(service.client().get("/a")));

            int count = service.server.getRequestCount();
            assertTrue(count > 1 && count <= 4, () -> count + " requests");
        });
    }

    @TestFactory
    Stream<DynamicTest> aCreateThatIsThrottledIsSentAgain() {
        return onEachWire((service, how) -> {
            service.answers(Loopback.status(429).setHeader("Retry-After", "1"), Loopback.json(201));

            assertTrue(how.result(service.client().post("/a")).isPresent());
            assertEquals(2, service.server.getRequestCount());
        });
    }

    /** Checks statuses, on some of which HTTP clients act themselves. */
    @TestFactory
    Stream<DynamicTest> nothingIsSentAgainForAStatusWhereThePolicySaysNever() {
        return inClear((service, how) -> {
            List<MockResponse.Builder> answers = List.of(
                    Loopback.status(503).setHeader("Retry-After", "0"),
                    Loopback.status(408),
                    Loopback.status(421),
                    Loopback.status(425),
                    Loopback.status(401).setHeader("WWW-Authenticate", "Basic realm=\"x\""),
                    Loopback.status(429).setHeader("Retry-After", "0"));
            ContractClient client = service.client(builder -> builder.retry(RetryPolicy.never()));
            int sent = 0;
            for (MockResponse.Builder answer : answers) {
                for (boolean post : new boolean[] {true, false}) {
                    service.answers(answer);
                    GraphServiceException failure = assertThrows(
                            GraphServiceException.class, () -> how.result(post ? client.post("/a") : client.get("/a")));
                    assertEquals(answer.getCode(), failure.status());
                    sent++;
                }
            }
            assertEquals(sent, service.server.getRequestCount());
        });
    }

    @TestFactory
    Stream<DynamicTest> nobodyListens() {
        return inClear((service, how) -> {
            int free;
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                free = socket.getLocalPort();
            }
            AtomicInteger attempts = new AtomicInteger();
            ContractClient client = service.client(
                    URI.create("http://localhost:" + free),
                    builder -> builder.listener(attempt -> attempts.incrementAndGet()));

            GraphTransportException failure =
                    assertThrows(GraphTransportException.class, () -> how.result(client.post("/a")));

            assertFalse(failure.mayHaveReachedService());
            assertEquals(4, attempts.get());
        });
    }

    @TestFactory
    Stream<DynamicTest> aCertificateThatIsNotTrustedIsTriedOnce() {
        return overTls((service, how) -> {
            service.settings = service.settings.withTls(Certificates.NOT_TRUSTED);
            AtomicInteger attempts = new AtomicInteger();
            ContractClient client = service.client(builder -> builder.listener(attempt -> attempts.incrementAndGet()));

            GraphTransportException failure =
                    assertThrows(GraphTransportException.class, () -> how.result(client.post("/a")));

            assertFalse(failure.mayHaveReachedService());
            assertFalse(String.valueOf(failure.getMessage()).contains("Check the network"), failure::getMessage);
            assertEquals(1, attempts.get());
            assertEquals(0, service.server.getRequestCount());
        });
    }

    @TestFactory
    Stream<DynamicTest> aStreamThatIsRefusedIsSentAgain() {
        return overHttp2((service, how) -> {
            service.answers(
                    Loopback.status(200).onResponseStart(new SocketEffect.CloseStream(REFUSED_STREAM)),
                    Loopback.json(201));

            once(how, service.client());
            assertTrue(service.server.getRequestCount() <= 2);
        });
    }

    /** Checks RFC 9113, section 6.8: streams above the last stream of a GOAWAY have not been processed. */
    @TestFactory
    Stream<DynamicTest> aServiceThatGoesAwayIsAskedAgain() {
        return overHttp2((service, how) -> {
            Assumptions.assumeTrue(contract().knowsWhatWasNotProcessed(), "knowsWhatWasNotProcessed() is false");
            RawHttp2Server server = service.closing(RawHttp2Server.goingAway());
            once(how, service.client(server.endpoint(), builder -> builder.retry(RetryPolicy.never())));
            int received = server.requests.get(); // not processed: a transport may retry once itself
            assertTrue(received == 1 || received == 2, () -> "received " + received);
        });
    }

    /** Sends a create that is not processed: either a second attempt succeeds, or the exception reports it. */
    private static void once(How how, ContractClient client) throws Exception {
        try {
            assertTrue(how.result(client.post("/a")).isPresent());
        } catch (GraphTransportException e) {
            assertFalse(e.mayHaveReachedService(), e::getMessage);
        }
    }

    @TestFactory
    Stream<DynamicTest> anEncodingThatNobodyAskedForIsNoReasonToAskAgain() {
        return onEachWire((service, how) -> {
            service.answers(request -> Loopback.json(200).setHeader("Content-Encoding", "br"));

            assertThrows(
                    UnexpectedResponseException.class,
                    () -> how.result(service.client().get("/a")));
            assertEquals(1, service.server.getRequestCount());
        });
    }
}
