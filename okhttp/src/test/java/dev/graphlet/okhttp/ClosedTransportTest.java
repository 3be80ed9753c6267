package dev.graphlet.okhttp;

import static dev.graphlet.okhttp.Server.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.graphlet.runtime.transport.GraphResponse;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A closed transport leaves no thread and no open socket. */
@Timeout(60)
class ClosedTransportTest {
    @Test
    void nothingIsLeftOfClosedTransports() throws Exception {
        useAndClose(5);
        long before = descriptors();

        useAndClose(50);

        awaitTrue(() -> descriptors() <= before);
    }

    /**
     * The servers, whose sockets would count, are gone at the end too; before that, since their end would end connections that
     * were left open, no thread reads from one.
     */
    private static void useAndClose(int times) throws Exception {
        try (Server plain = Server.plain();
                Server http2 = Server.http2()) {
            answering(plain);
            answering(http2);
            for (int i = 0; i < times; i++) {
                OkHttpTransport transport = Server.trusting().build();
                Server.await(transport, plain.get());
                Server.await(transport, http2.get());
                GraphResponse unread = Server.await(transport, http2.streamed());
                var unusedWaiting = transport.send(plain.post());
                var unusedStream = transport.send(http2.post());
                while (http2.mock.takeRequest().getMethod().equals("GET")) {
                    // the last one is under way
                }
                transport.close();
                assertThat(unread.status()).isEqualTo(200);
            }
            awaitTrue(() -> threads().isEmpty());
        }
    }

    @Test
    void aClientOfOnesOwnGoesOn() throws Exception {
        try (Server server = Server.plain()) {
            answering(server);
            ConnectionPool pool = new ConnectionPool();
            OkHttpClient own = new OkHttpClient.Builder().connectionPool(pool).build();
            OkHttpTransport transport = OkHttpTransport.of(own);
            Server.await(transport, server.get());

            transport.close();

            assertThat(pool.idleConnectionCount()).isEqualTo(1);
            assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
            awaitTrue(() -> threads().isEmpty());
            pool.evictAll();
        }
    }

    /** Never answers a POST. */
    private static void answering(Server server) {
        CountDownLatch closing = new CountDownLatch(1);
        server.mock.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                if ("POST".equals(request.getMethod())) {
                    closing.await();
                }
                return status(200).body("body").build();
            }

            @Override
            public void close() {
                closing.countDown();
            }
        });
    }

    /** Those that OkHttp shares between all clients of a program end by themselves after a minute. */
    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("graphlet-okhttp")
                        || name.startsWith("OkHttp http")
                        || name.startsWith("OkHttp localhost"))
                .toList();
    }

    private static long descriptors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static void awaitTrue(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(threads().toString()).isLessThan(end);
            Thread.sleep(10);
        }
    }
}
