package dev.graphlet.testkit.transport;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.model.Entity;
import dev.graphlet.runtime.response.MediaContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okio.BufferedSink;
import okio.Okio;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Client and transport stop as soon as a caller cancels: no request continues without a caller. */
abstract class CancellationContract extends Subject {
    private static final int INTERRUPTS = EXHAUSTIVE ? 2_000 : 100;

    /** Uses a probe: it fails later and waits as long, so its retry marks when the other retry would have been sent. */
    @TestFactory
    Stream<DynamicTest> aCreateThatIsToBeSentAgainIsNot() {
        return onEachWire((service, how) -> {
            Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
            service.answers(request -> {
                AtomicInteger count = counts.computeIfAbsent(request.getTarget(), path -> new AtomicInteger());
                return count.incrementAndGet() == 1
                        ? Loopback.status(429).setHeader("Retry-After", "1")
                        : Loopback.json(201);
            });
            for (Pending.Way way : Pending.Way.of(how)) {
                CountDownLatch waits = new CountDownLatch(1);
                ContractClient client = service.client(builder -> builder.waits(wait -> {
                    waits.countDown();
                    return Duration.ofMillis(100);
                }));
                Pending<?> pending = Pending.start(how, client.post("/" + way));
                waits.await();

                pending.giveUp(way);

                client.post("/probe-" + way).send();
                assertEquals(
                        1, counts.getOrDefault("/" + way, new AtomicInteger()).get(), way.toString());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> anExchangeThatWaitsForItsAnswerIsEnded() {
        return inClear((service, how) -> endsBothMethods(service, how, ""));
    }

    @TestFactory
    Stream<DynamicTest> anExchangeAmidItsBodyIsEnded() {
        return inClear((service, how) -> endsBothMethods(service, how, RawServer.halfABody()));
    }

    /** Repeats the interrupt, since it may meet any step of the caller's thread. */
    @TestFactory
    Stream<DynamicTest> anInterruptAmidABodyIsAlwaysThrown() {
        return inClear((service, how) -> {
            for (int i = 0; i < (how == How.SYNC ? INTERRUPTS : 0); i++) {
                try (RawServer server = RawServer.stopping(RawServer.halfABody())) {
                    ContractClient client = service.client(server.endpoint(), builder -> builder);
                    Pending<?> pending = Pending.start(how, client.get("/a"));
                    server.asked.get(10, SECONDS);

                    pending.giveUp(Pending.Way.INTERRUPT);

                    GraphTransportException thrown =
                            assertThrows(GraphTransportException.class, () -> pending.result());
                    assertInstanceOf(InterruptedException.class, thrown.getCause());
                    assertEquals(1, server.heads.size());
                }
            }
        });
    }

    private static void endsBothMethods(Loopback service, How how, String answer) throws Exception {
        for (Pending.Way way : Pending.Way.of(how)) {
            for (boolean post : new boolean[] {true, false}) {
                RawServer server = service.closing(RawServer.stopping(answer));
                ContractClient client = service.client(server.endpoint(), builder -> builder);
                Pending<?> pending = Pending.start(how, post ? client.post("/a") : client.get("/a"));
                server.asked.get(10, SECONDS);

                pending.giveUp(way);

                server.ended.get(10, SECONDS);
                assertEquals(1, server.heads.size(), way.toString());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aStreamOfHttp2ThatWaitsForItsAnswerIsReset() {
        return overHttp2((service, how) -> {
            for (Pending.Way way : Pending.Way.of(how)) {
                for (boolean post : new boolean[] {true, false}) {
                    RawHttp2Server server = service.closing(RawHttp2Server.silent());
                    ContractClient client = service.client(server.endpoint(), builder -> builder);
                    Pending<?> pending = Pending.start(how, post ? client.post("/a") : client.get("/a"));
                    server.asked.get(10, SECONDS);

                    pending.giveUp(way);

                    server.ended.get(10, SECONDS);
                    assertEquals(1, server.requests.get(), way.toString());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aStreamOfHttp2AmidItsBodyIsReset() {
        return overHttp2((service, how) -> {
            for (Pending.Way way : Pending.Way.of(how)) {
                CompletableFuture<Void> begun = new CompletableFuture<>();
                CompletableFuture<Void> ended = new CompletableFuture<>();
                service.answers(Loopback.status(200)
                        .removeHeader("Content-Length")
                        .socketHandler(socket -> {
                            try (BufferedSink sink = Okio.buffer(socket.getSink())) {
                                endless(sink, begun);
                            } catch (IOException e) {
                                ended.complete(null);
                            }
                        }));
                Pending<?> pending = Pending.start(how, service.client().get("/a"));
                begun.get(10, SECONDS);

                pending.giveUp(way);

                ended.get(10, SECONDS);
            }
        });
    }

    /** Writes one byte after the other, slowly. */
    private static void endless(BufferedSink sink, CompletableFuture<Void> begun) throws IOException {
        try {
            while (true) {
                sink.writeByte(' ').flush();
                begun.complete(null);
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> aDownloadIsEndedWhenItsStreamIsClosed() {
        return inClear((service, how) -> {
            RawServer server = service.closing(RawServer.stopping(RawServer.halfABody()));
            ContractClient client = service.client(server.endpoint(), builder -> builder);
            try (MediaContent content = how.result(client.download("/a"));
                    InputStream stream = content.stream()) {
                assertEquals('{', stream.read());
            }
            server.ended.get(10, SECONDS);
        });
    }

    @TestFactory
    Stream<DynamicTest> theNextPageIsEndedWhenTheStreamOfItemsIsClosed() {
        return inClear((service, how) -> {
            RawServer server = service.closing(new RawServer(connection -> {
                if (connection.head.startsWith("GET /items ")) {
                    String next = connection
                            .head
                            .lines()
                            .filter(line -> line.startsWith("Host: "))
                            .findFirst()
                            .orElse("Host: ")
                            .substring(6);
                    String page =
                            "{\"value\":[{\"id\":\"1\"}],\"@odata.nextLink\":\"http://" + next + "/items?page=2\"}";
                    connection.say("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                            + page.length() + "\r\n\r\n" + page);
                } else {
                    connection.awaitEnd();
                }
            }));
            ContractClient client = service.client(server.endpoint(), builder -> builder);
            try (Stream<Entity> items = client.itemsAhead("/items")) {
                Iterator<Entity> iterator = items.iterator();
                assertEquals("1", iterator.next().id());
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            // The page to be fetched ahead was requested, and the request ended; or it is never requested.
            if (server.heads.size() > 1) {
                server.ended.get(10, SECONDS);
            }
        });
    }
}
