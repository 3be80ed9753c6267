package dev.graphlet.okhttp;

import static dev.graphlet.okhttp.Server.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that has no HTTP client of its own, as those that jlink makes smaller, and Android's. */
class WithoutJavaNetHttpTest {
    @Test
    void aClientWorksThere(@TempDir Path folder) throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (Server server = Server.plain()) {
            server.answers(
                    status(200).setHeader("Content-Type", "application/json").body("{\"id\":\"1\"}"));

            String printed = Jvm.run(
                    folder,
                    List.of("--limit-modules", "java.base,java.logging,java.xml"),
                    Calls.class,
                    "http://localhost:" + server.mock.getPort(),
                    "http://localhost:" + free);

            assertThat(printed.lines())
                    .containsExactly(
                            "false",
                            "{\"id\":\"1\"}",
                            "false class java.net.ConnectException",
                            "class dev.graphlet.runtime.error.GraphTransportException");
        }
    }
}
