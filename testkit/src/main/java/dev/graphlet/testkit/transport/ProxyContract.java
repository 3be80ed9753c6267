package dev.graphlet.testkit.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.error.ProxyAuthenticationRequiredException;
import dev.graphlet.runtime.transport.ProxyRefusedException;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** With proxies that refuse to connect or require a password, no request reaches the service. */
abstract class ProxyContract extends Subject {
    @TestFactory
    Stream<DynamicTest> aProxyThatRefusesIsAskedOnce() {
        return overTls((service, how) -> {
            for (int status : new int[] {403, 502, 503}) {
                ConnectProxy proxy = service.closing(new ConnectProxy(status, "never"));
                service.settings = service.settings.withProxy(proxy.selector());

                GraphTransportException failure = assertThrows(
                        GraphTransportException.class,
                        () -> how.result(service.client().post("/a")));

                ProxyRefusedException refused = assertInstanceOf(ProxyRefusedException.class, failure.getCause());
                assertEquals(status, refused.status());
                assertFalse(failure.mayHaveReachedService());
                assertEquals(1, proxy.asked());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aProxyThatAsksForAPasswordHasAnswered() {
        return overTls((service, how) -> {
            ConnectProxy proxy = service.closing(new ConnectProxy(407, "never"));
            service.settings = service.settings.withProxy(proxy.selector());
            List<OptionalInt> heard = new CopyOnWriteArrayList<>();
            ContractClient client = service.client(builder -> builder.listener(attempt -> heard.add(attempt.status())));

            for (var request : List.of(client.post("/a"), client.get("/a"), client.download("/a"))) {
                ProxyAuthenticationRequiredException asked =
                        assertThrows(ProxyAuthenticationRequiredException.class, () -> how.result(request));
                assertEquals(407, asked.status());
            }
            assertEquals(List.of(OptionalInt.of(407), OptionalInt.of(407), OptionalInt.of(407)), heard);
            assertEquals(3, proxy.asked());
        });
    }

    @TestFactory
    Stream<DynamicTest> aProxyIsToldItsPassword() {
        return overTls((service, how) -> {
            Assumptions.assumeTrue(contract().knowsProxyPasswords(), "knowsProxyPasswords() is false");
            String credentials = Base64.getEncoder().encodeToString("user:password".getBytes(UTF_8));
            ConnectProxy proxy = service.closing(new ConnectProxy(407, "Basic " + credentials));
            service.settings = service.settings.withProxy(proxy.selector()).withProxyPassword("user", "password");
            service.answers(Loopback.json(201));

            assertTrue(how.result(service.client().post("/a")).isPresent());
        });
    }
}
