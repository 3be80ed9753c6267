package dev.graphlet.testkit.transport;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.graphlet.runtime.response.MediaContent;
import dev.graphlet.runtime.transport.HttpContent;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Bodies are streamed and not buffered in memory: no side is far ahead of the other. */
abstract class BodyContract extends Subject {
    private static final long OCTETS = EXHAUSTIVE ? 2L << 30 : 64L << 20;
    /** The capacity of HTTP/2 windows and socket buffers on both sides, in bytes. */
    private static final long BUFFERED = 44L << 20;

    @TestFactory
    Stream<DynamicTest> aDownload() {
        return onEachWire((service, how) -> {
            Generated generated = new Generated(OCTETS);
            service.answers(Loopback.status(200).body(body(generated)));
            try (MediaContent content = how.result(service.client().download("/a"))) {
                byte[] buffer = new byte[1 << 16];
                long received = 0;
                long ahead = 0;
                for (int read; (read = content.stream().read(buffer)) >= 0; ) {
                    received += read;
                    ahead = Math.max(ahead, generated.given.get() - received);
                }
                assertEquals(OCTETS, received);
                long most = ahead;
                assertTrue(most < BUFFERED, () -> most + " octets ahead");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> anUpload() {
        return inClear((service, how) -> {
            RawServer server = service.closing(new RawServer(connection -> connection.say(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")));
            uploads(how, service.client(server.endpoint(), builder -> builder), taken -> server.received = taken);
        });
    }

    @TestFactory
    Stream<DynamicTest> anUploadOverHttp2() {
        return overHttp2((service, how) -> {
            RawHttp2Server server = service.closing(RawHttp2Server.taking());
            uploads(how, service.client(server.endpoint(), builder -> builder), taken -> server.received = taken);
        });
    }

    private static void uploads(How how, ContractClient client, Consumer<LongConsumer> service) throws Exception {
        Generated generated = new Generated(OCTETS);
        AtomicLong taken = new AtomicLong();
        AtomicLong ahead = new AtomicLong();
        service.accept(octets -> {
            taken.set(octets);
            ahead.accumulateAndGet(generated.given.get() - octets, Math::max);
        });

        how.result(client.put("/a", HttpContent.ofStream(generated, OCTETS)));

        assertEquals(OCTETS, taken.get());
        assertTrue(ahead.get() < BUFFERED, () -> ahead + " octets ahead");
        assertTrue(generated.closed.isDone());
    }

    @TestFactory
    Stream<DynamicTest> anUploadThatIsGivenUp() {
        return inClear((service, how) -> {
            for (Pending.Way way : Pending.Way.of(how)) {
                Generated generated = new Generated(Long.MAX_VALUE);
                CompletableFuture<Void> begun = new CompletableFuture<>();
                RawServer server = service.closing(new RawServer(connection -> {}));
                server.received = octets -> begun.complete(null);
                ContractClient client = service.client(server.endpoint(), builder -> builder);
                Pending<?> pending =
                        Pending.start(how, client.put("/a", HttpContent.ofStream(generated, Long.MAX_VALUE)));
                begun.get(10, SECONDS);

                pending.giveUp(way);

                generated.closed.get(10, SECONDS);
                server.ended.handle((ended, failure) -> "ended").get(10, SECONDS);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aDownloadThatIsClosed() {
        return onEachWire((service, how) -> {
            Generated generated = new Generated(Long.MAX_VALUE);
            CompletableFuture<Void> ended = new CompletableFuture<>();
            service.answers(Loopback.status(200).body(new MockResponseBody() {
                @Override
                public long getContentLength() {
                    return -1;
                }

                @Override
                public void writeTo(BufferedSink sink) {
                    copy(generated, sink);
                    ended.complete(null);
                }
            }));
            try (MediaContent content = how.result(service.client().download("/a"))) {
                assertEquals(0, content.stream().read());
            }
            ended.get(10, SECONDS);
        });
    }

    private static void copy(InputStream from, BufferedSink to) {
        try (BufferedSource source = Okio.buffer(Okio.source(from))) {
            long unused = to.writeAll(source);
        } catch (IOException e) {
            // the client has closed the connection
        }
    }

    private static MockResponseBody body(Generated generated) {
        return new MockResponseBody() {
            @Override
            public long getContentLength() {
                return OCTETS;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.write(Okio.source(generated), OCTETS);
            }
        };
    }

    /** A stream of zero bytes that is not held in memory. */
    private static final class Generated extends InputStream {
        private final long octets;
        final AtomicLong given = new AtomicLong();
        final CompletableFuture<Void> closed = new CompletableFuture<>();

        Generated(long octets) {
            this.octets = octets;
        }

        @Override
        public int read() {
            return read(new byte[1], 0, 1) < 0 ? -1 : 0;
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            long left = octets - given.get();
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, most);
            java.util.Arrays.fill(into, offset, offset + read, (byte) 0);
            given.addAndGet(read);
            return read;
        }

        @Override
        public void close() {
            closed.complete(null);
        }
    }
}
