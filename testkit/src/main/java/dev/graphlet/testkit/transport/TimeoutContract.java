package dev.graphlet.testkit.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.response.MediaContent;
import dev.graphlet.runtime.transport.ConnectTimeoutException;
import dev.graphlet.runtime.transport.DeadlineExceededException;
import dev.graphlet.runtime.transport.HeadersTimeoutException;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.ReadTimeoutException;
import dev.graphlet.runtime.transport.RetryPolicy;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each phase of a request has its timeout, and the whole request has a deadline. */
abstract class TimeoutContract extends Subject {
    private static final Duration SHORT = Duration.ofMillis(200);

    private static GraphTransportException failure(How how, ContractClient client, boolean post) {
        return assertThrows(
                GraphTransportException.class,
                () -> how.result((post ? client.post("/a") : client.get("/a")).retry(RetryPolicy.never())));
    }

    /** Checks a connection that the system accepts, but without a TLS handshake. */
    @TestFactory
    Stream<DynamicTest> aConnectionThatIsNotMade() {
        return overTls((service, how) -> {
            service.settings = service.settings.withConnectTimeout(SHORT);
            ServerSocket silent = service.closing(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            URI endpoint = URI.create("https://localhost:" + silent.getLocalPort());

            GraphTransportException failure = failure(how, service.client(endpoint, builder -> builder), true);

            assertInstanceOf(ConnectTimeoutException.class, failure.getCause());
            assertFalse(failure.mayHaveReachedService());
        });
    }

    @TestFactory
    Stream<DynamicTest> headersThatDoNotCome() {
        return inClear((service, how) -> {
            service.settings = service.settings.withHeadersTimeout(SHORT);
            RawServer server = service.closing(RawServer.stopping(""));
            ContractClient client = service.client(server.endpoint(), builder -> builder);

            for (boolean post : new boolean[] {true, false}) {
                GraphTransportException failure = failure(how, client, post);
                assertInstanceOf(HeadersTimeoutException.class, failure.getCause());
                assertTrue(failure.mayHaveReachedService());
            }
            server.ended.get();
            assertEquals(2, server.heads.size());
        });
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatPauses() {
        return inClear((service, how) -> {
            service.settings = service.settings.withReadTimeout(SHORT);
            RawServer server = service.closing(RawServer.stopping(RawServer.halfABody()));
            ContractClient client = service.client(server.endpoint(), builder -> builder);

            assertInstanceOf(
                    ReadTimeoutException.class, failure(how, client, true).getCause());
            server.ended.get();
        });
    }

    @TestFactory
    Stream<DynamicTest> aStreamThatPauses() {
        return inClear((service, how) -> {
            service.settings = service.settings.withReadTimeout(SHORT);
            RawServer server = service.closing(RawServer.stopping(RawServer.halfABody()));
            ContractClient client = service.client(server.endpoint(), builder -> builder);

            try (MediaContent content = how.result(client.download("/a"))) {
                assertThrows(ReadTimeoutException.class, () -> content.stream().readAllBytes());
            }
            server.ended.get();
        });
    }

    /** Checks a slow response that no timeout between two bytes would end. */
    @TestFactory
    Stream<DynamicTest> anAnswerThatDripsEndsWithTheDeadline() {
        return inClear((service, how) -> {
            RawServer server = service.closing(new RawServer(connection -> {
                connection.say("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n");
                while (true) {
                    connection.say(" ");
                    Thread.sleep(50);
                }
            }));
            ContractClient client =
                    service.client(server.endpoint(), builder -> builder.timeout(Duration.ofSeconds(2)));
            long start = System.nanoTime();

            GraphTransportException failure = failure(how, client, true);

            assertInstanceOf(DeadlineExceededException.class, failure.getCause());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertTrue(took.compareTo(Duration.ofSeconds(10)) < 0, took::toString);
        });
    }

    @TestFactory
    Stream<DynamicTest> theDeadlineIsThatOfAllAttempts() {
        return inClear((service, how) -> {
            AtomicInteger asked = new AtomicInteger();
            RawServer server = service.closing(new RawServer(connection -> {
                if (asked.incrementAndGet() < 3) {
                    connection.say("HTTP/1.1 503 No\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n");
                } else {
                    connection.awaitEnd();
                }
            }));
            RetryPolicy forEver = new RetryPolicy(Integer.MAX_VALUE, Duration.ZERO, Duration.ofSeconds(1), true);
            ContractClient client =
                    service.client(server.endpoint(), builder -> builder.timeout(Duration.ofSeconds(2)));

            GraphTransportException failure = assertThrows(
                    GraphTransportException.class,
                    () -> how.result(client.post("/a").retry(forEver)));

            assertInstanceOf(DeadlineExceededException.class, failure.getCause());
            assertEquals(3, server.heads.size());
        });
    }

    /** Checks an upload that takes three times as long as the headers timeout, but always makes progress. */
    @TestFactory
    Stream<DynamicTest> anUploadThatProgressesTakesItsTime() {
        return onEachWire((service, how) -> {
            service.settings = service.settings.withHeadersTimeout(Duration.ofMillis(800));
            service.answers(Loopback.json(200), Loopback.json(200));
            ContractClient client =
                    service.client(builder -> builder.retry(new RetryPolicy(9, Duration.ZERO, Duration.ZERO, false)));
            how.result(client.get("/a")); // the first TLS handshake of a JVM may take as long
            service.server.takeRequest();

            how.result(client.put("/a", HttpContent.ofStream(slow(), -1)));

            assertEquals(6, service.server.takeRequest().getBodySize());
        });
    }

    private static InputStream slow() {
        return new InputStream() {
            private int left = 6;

            @Override
            public int read() {
                try {
                    Thread.sleep(200);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                int octet = read();
                if (octet < 0) {
                    return -1;
                }
                into[offset] = (byte) octet;
                return 1;
            }
        };
    }
}
