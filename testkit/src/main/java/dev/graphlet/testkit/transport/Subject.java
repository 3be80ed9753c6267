package dev.graphlet.testkit.transport;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** A part of the contract, whose tests run for each way of sending and each protocol of the transport. */
abstract class Subject {
    /** Whether more calls are made, and larger bodies sent, than in a build. */
    static final boolean EXHAUSTIVE = Boolean.getBoolean("graphlet.exhaustive");

    private static final Duration TOO_LONG = Duration.ofSeconds(EXHAUSTIVE ? 600 : 60);

    abstract TransportContract contract();

    /** Something that must hold. */
    @FunctionalInterface
    interface Line {
        void holds(Loopback service, How how) throws Exception;
    }

    final Stream<DynamicTest> onEachWire(Line line) {
        return on(contract().wires(), line);
    }

    final Stream<DynamicTest> overTls(Line line) {
        return on(contract().has(Wire.HTTP_1_1_TLS, Wire.HTTP_2_TLS), line);
    }

    final Stream<DynamicTest> overHttp2(Line line) {
        return on(contract().has(Wire.HTTP_2_TLS), line);
    }

    final Stream<DynamicTest> inClear(Line line) {
        return on(contract().has(Wire.HTTP_1_1), line);
    }

    private Stream<DynamicTest> on(Set<Wire> wires, Line line) {
        return wires.stream()
                .sorted()
                .flatMap(wire -> Arrays.stream(How.values())
                        .map(how -> DynamicTest.dynamicTest(wire + " " + how, () -> hold(line, wire, how))));
    }

    private void hold(Line line, Wire wire, How how) {
        Assertions.assertTimeoutPreemptively(TOO_LONG, () -> {
            try (Loopback service = new Loopback(contract(), wire)) {
                line.holds(service, how);
            }
        });
    }
}
