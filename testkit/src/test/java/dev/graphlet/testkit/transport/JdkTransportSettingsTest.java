package dev.graphlet.testkit.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.JdkTransport;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockWebServer;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The settings of the JDK's client that other transports don't have. */
class JdkTransportSettingsTest {
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.useHttps(Certificates.SERVER.sslSocketFactory());
        server.setProtocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void asksForTheVersionThatIsSet() throws Exception {
        assertEquals("HTTP/2", versionBy(builder()));
        assertEquals("HTTP/1.1", versionBy(builder().version(HttpClient.Version.HTTP_1_1)));
    }

    @Test
    void sendsByAClientOfOnesOwn() throws Exception {
        HttpClient own = HttpClient.newBuilder()
                .sslContext(Certificates.TRUSTED.context())
                .version(HttpClient.Version.HTTP_1_1)
                .build();

        assertEquals("HTTP/1.1", versionBy(JdkTransport.builder().client(own)));
    }

    @Test
    void runsTheTasksOfTheClientByTheExecutorThatIsSet() throws Exception {
        AtomicInteger tasks = new AtomicInteger();

        versionBy(builder().executor(task -> {
            tasks.incrementAndGet();
            task.run();
        }));

        assertTrue(tasks.get() > 0);
    }

    private static JdkTransport.Builder builder() {
        return JdkTransport.builder().sslContext(Certificates.TRUSTED.context());
    }

    private String versionBy(JdkTransport.Builder builder) throws InterruptedException {
        server.enqueue(Loopback.json(200).build());
        try (GraphTransport transport = builder.build();
                ContractClient client = ContractClient.builder(server.url("/").uri())
                        .transport(transport)
                        .build()) {
            assertTrue(client.get("/a").send().isPresent());
        }
        return server.takeRequest().getVersion();
    }
}
