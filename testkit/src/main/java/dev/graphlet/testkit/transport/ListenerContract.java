package dev.graphlet.testkit.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.transport.Attempt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Listeners receive the same attempts for both ways to send. */
abstract class ListenerContract extends Subject {
    /** The parts of an attempt that do not depend on the clock. */
    private record Heard(int number, int status, Octets octets, Optional<Duration> nextWait) {
        static Heard of(Attempt attempt) {
            return new Heard(
                    attempt.number(),
                    attempt.status().orElse(0),
                    new Octets(attempt.bytesSent(), attempt.bytesReceived()),
                    attempt.nextWait());
        }
    }

    /** The sizes of the bodies of an attempt. */
    private record Octets(long sent, long received) {}

    @TestFactory
    Stream<DynamicTest> theyHearOfEachAttempt() {
        return onEachWire((service, how) -> {
            service.answers(
                    Loopback.status(429).setHeader("Retry-After", "2").body("busy"),
                    Loopback.status(429).setHeader("Retry-After", "0.5"),
                    Loopback.json(201));
            List<Heard> heard = new CopyOnWriteArrayList<>();

            how.result(service.client(builder -> builder.listener(attempt -> heard.add(Heard.of(attempt))))
                    .post("/a"));

            long sent = "{\"displayName\":\"x\"}".length();
            assertEquals(
                    List.of(
                            new Heard(1, 429, new Octets(sent, 4), Optional.of(Duration.ofSeconds(2))),
                            new Heard(2, 429, new Octets(sent, 0), Optional.of(Duration.ofMillis(500))),
                            new Heard(3, 201, new Octets(sent, "{\"id\":\"1\"}".length()), Optional.empty())),
                    heard);
        });
    }

    @TestFactory
    Stream<DynamicTest> theyHearOfWhatGotNoAnswer() {
        return onEachWire((service, how) -> {
            service.answers(Loopback.status(200).onResponseStart(new SocketEffect.CloseSocket()));
            List<Attempt> heard = new CopyOnWriteArrayList<>();
            ContractClient client = service.client(builder -> builder.listener(heard::add));

            GraphException thrown = assertThrows(GraphException.class, () -> how.result(client.post("/a")));

            assertEquals(1, heard.size());
            assertTrue(heard.get(0).status().isEmpty());
            assertEquals(
                    Optional.ofNullable(thrown.getCause()).map(Throwable::getClass),
                    heard.get(0).failure().map(Throwable::getClass));
        });
    }
}
