package dev.graphlet.testkit.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Configured header fields reach the service unchanged and once, over the HTTP version that both sides support. */
abstract class SettingsContract extends Subject {
    @TestFactory
    Stream<DynamicTest> theHeadersOfAClientGoWithEachRequest() {
        return onEachWire((service, how) -> {
            service.answers(Loopback.json(200), Loopback.json(201));
            ContractClient client = service.client(
                    builder -> builder.header("client-session", "one").header("Prefer", "IdType=\"ImmutableId\""));

            how.result(client.get("/a"));
            how.result(client.post("/a"));

            for (int i = 0; i < 2; i++) {
                RecordedRequest request = service.server.takeRequest();
                assertEquals(List.of("one"), request.getHeaders().values("client-session"));
                assertEquals(
                        List.of("IdType=\"ImmutableId\""), request.getHeaders().values("Prefer"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theUserAgentIsGraphletOrWhatIsSet() {
        return onEachWire((service, how) -> {
            service.answers(Loopback.json(200), Loopback.json(200));

            how.result(service.client().get("/a"));
            how.result(service.client(builder -> builder.header("User-Agent", "ours/1"))
                    .get("/a"));

            List<String> known = service.server.takeRequest().getHeaders().values("User-Agent");
            assertEquals(1, known.size(), known::toString);
            assertTrue(known.get(0).startsWith("graphlet"), known::toString);
            assertEquals(
                    List.of("ours/1"), service.server.takeRequest().getHeaders().values("User-Agent"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theNewestVersionThatBothHaveIsSpoken() {
        return onEachWire((service, how) -> {
            service.answers(Loopback.json(200));

            how.result(service.client().get("/a"));

            String version = service.server.takeRequest().getVersion();
            assertEquals(service.wire() == Wire.HTTP_2_TLS ? "HTTP/2" : "HTTP/1.1", version);
        });
    }
}
