package dev.graphlet.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever octets a server answers with, a call ends: with a value, or with an exception of Graphlet's. A build tries 300
 * answers, {@code -Dgraphlet.exhaustive} a hundred times as many.
 */
class HostileAnswersTest {
    private static final int ANSWERS = Boolean.getBoolean("graphlet.exhaustive") ? 30_000 : 300;
    private static final String NOTE =
            "{\"@odata.type\":\"#test.note\",\"id\":\"1\",\"title\":\"hunter2\",\"x\":[1e5,-0]}";
    private static final List<String> ANSWERED = List.of(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + NOTE.length() + "\r\n\r\n" + NOTE,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(NOTE.length()) + "\r\n" + NOTE + "\r\n0\r\n\r\n",
            "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 53\r\n\r\n"
                    + "{\"error\":{\"code\":\"a\",\"message\":\"b\",\"innerError\":{}}}  ",
            "HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer claims=\"e30=\"\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n");

    private final Random random = new Random(17);
    private ServerSocket server;
    private volatile byte[] answer = {};

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "hostile-server");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket connection = server.accept()) {
                readHead(connection.getInputStream());
                connection.getOutputStream().write(answer);
                connection.shutdownOutput();
            } catch (IOException e) {
                // the client went away, or the server is closed
            }
        }
    }

    private static void readHead(InputStream in) throws IOException {
        int newlines = 0;
        for (int octet = in.read(); octet >= 0 && newlines < 2; octet = newlines < 2 ? in.read() : octet) {
            newlines = octet == '\n' ? newlines + 1 : octet == '\r' ? newlines : 0;
        }
    }

    @Test
    void everyCallEnds() {
        NotesClient client = NotesClient.builder()
                .endpoint("http://localhost:" + server.getLocalPort() + "/v1.0")
                .accessToken(request -> "token")
                .retry(RetryPolicy.never())
                .build();
        int read = 0;
        for (int i = 0; i < ANSWERS; i++) {
            answer = next();
            boolean async = i % 2 == 0;
            read += assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isRead(client, async)) ? 1 : 0;
        }
        assertThat(read).as("answers that can be read").isPositive();
    }

    private boolean isRead(NotesClient client, boolean async) {
        try {
            Note note =
                    async ? client.get("1").sendAsync().join() : client.get("1").send();
            return note != null;
        } catch (GraphException | CompletionException e) {
            Throwable cause = e instanceof CompletionException ? e.getCause() : e;
            assertThat(cause)
                    .as(() -> new String(answer, StandardCharsets.ISO_8859_1))
                    .isInstanceOf(GraphException.class);
            return false;
        }
    }

    private byte[] next() {
        byte[] text = ANSWERED.get(random.nextInt(ANSWERED.size())).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0) {
            text = gzipped();
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length);
            switch (random.nextInt(4)) {
                case 0 -> text[at] = (byte) random.nextInt(256);
                case 1 -> text[at] = (byte) "\r\n:;{}[]\"0f -".charAt(random.nextInt(13));
                case 2 -> text = java.util.Arrays.copyOf(text, at + 1);
                default -> System.arraycopy(text, 0, text, at, Math.min(at, text.length - at));
            }
        }
        return text;
    }

    private static byte[] gzipped() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(body)) {
            gzip.write(NOTE.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(
                ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                                + body.size() + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }
}
