package dev.graphlet.runtime.request;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.path.MediaPath;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.url.ResourcePath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A media stream on a server that answers as told. */
abstract class MediaTest {
    static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff, '\r', '\n'};

    final ExecutorService threads = Executors.newCachedThreadPool();
    final List<String> lines = new CopyOnWriteArrayList<>();
    final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    final Deque<HttpHandler> answers = new ArrayDeque<>();
    HttpServer server;
    NotesClient client;
    MediaPath<Note> media;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                lines.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                        + length(exchange) + " "
                        + exchange.getRequestHeaders().containsKey("Authorization"));
                bodies.add(exchange.getRequestBody().readAllBytes());
                answers.remove().handle(exchange);
            }
        });
        server.start();
        client = NotesClient.builder()
                .endpoint(root())
                .accessToken(AccessTokenProvider.of("secret"))
                .waits(wait -> Duration.ZERO)
                .build();
        media = new MediaPath<>(client, ResourcePath.of("/notes/1/$value"), Note.TYPE, TypeRegistry.EMPTY);
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
        threads.shutdownNow();
    }

    static String length(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean given = length != null && !exchange.getRequestMethod().equals("GET"); // JDKs differ: 0, or none
        return given ? length : "unknown";
    }

    String root() {
        return "http://localhost:" + server.getAddress().getPort() + "/beta";
    }

    void answer(int status, String contentType, byte[] body) {
        answers.add(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        });
    }
}
