package dev.graphlet.runtime.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.error.ServiceUnavailableException;
import dev.graphlet.runtime.error.UnauthorizedException;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.HttpContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Media streams, up and down, over HTTP. */
class MediaTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff, '\r', '\n'};

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    private final Deque<HttpHandler> answers = new ArrayDeque<>();
    private HttpServer server;
    private NotesClient client;
    private MediaPath<Note> media;

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

    private static String length(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean given = length != null && !exchange.getRequestMethod().equals("GET"); // JDKs differ: 0, or none
        return given ? length : "unknown";
    }

    private String root() {
        return "http://localhost:" + server.getAddress().getPort() + "/beta";
    }

    private void answer(int status, String contentType, byte[] body) {
        answers.add(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        });
    }

    @Test
    void aStreamComesAsItIs(@TempDir Path folder) throws IOException {
        answer(200, "image/png", PICTURE);
        Path file = folder.resolve("picture.png");
        Files.writeString(file, "what was there before, and is longer");
        try (MediaContent content = media.download().send()) {
            assertThat(content.contentType()).hasValue("image/png");
            assertThat(content.length()).hasValue(8);
            assertThat(content.etag()).isEmpty();
            assertThat(content.saveTo(file)).isEqualTo(8);
        }
        assertThat(file).hasBinaryContent(PICTURE);
        assertThat(lines).containsExactly("GET /beta/notes/1/$value null unknown true");
    }

    @Test
    void aStreamIsReadWhileItComes() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        answers.add(exchange -> {
            exchange.sendResponseHeaders(200, 0); // chunked: nobody knows how much will come
            OutputStream out = exchange.getResponseBody();
            out.write(1);
            out.flush();
            awaits(begun);
            out.write(2);
        });
        try (MediaContent content = media.download().send()) { // comes back, though the end is not sent
            assertThat(content.length()).isEmpty();
            assertThat(content.stream().read()).isEqualTo(1);
            begun.countDown();
            assertThat(content.stream().readAllBytes()).containsExactly(2);
        }
    }

    private static void awaits(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IOException("nobody reads");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void whatIsNotReadIsGivenUp() throws Exception {
        CompletableFuture<String> sender = new CompletableFuture<>();
        answers.add(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                OutputStream out = exchange.getResponseBody();
                while (true) {
                    out.write(new byte[1 << 16]);
                }
            } catch (IOException e) {
                sender.complete("gave up");
            }
        });
        media.download().send().close();
        assertThat(sender.get(30, TimeUnit.SECONDS)).isEqualTo("gave up");
    }

    @Test
    void aFileIsNotChangedByAStreamThatBreaks(@TempDir Path folder) throws IOException {
        answers.add(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(PICTURE);
            exchange.getResponseBody().flush();
        });
        Path file = Files.writeString(folder.resolve("a"), "before");
        try (MediaContent content = media.download().send()) {
            assertThatThrownBy(() -> content.saveTo(file)).isInstanceOf(IOException.class);
        }
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void anErrorIsReadWholeAndSentAgainWhereThatHelps() throws IOException {
        answer(503, "text/plain", "busy".getBytes(StandardCharsets.UTF_8));
        answer(200, "image/png", PICTURE);
        try (MediaContent content = media.download().send()) {
            assertThat(content.readAllBytes()).isEqualTo(PICTURE);
        }
        answer(404, "application/json", "{\"error\":{\"code\":\"ImageNotFound\"}}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> media.download().send())
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("404 Not Found, ImageNotFound. GET " + root() + "/notes/1/$value.");
    }

    @Test
    void anotherHostGetsNoTokenAndItsUrlIsShownToNobody() {
        answers.add(exchange -> {
            String elsewhere = "http://127.0.0.1:" + server.getAddress().getPort() + "/file?sig=permission";
            exchange.getResponseHeaders().set("Location", elsewhere);
            exchange.sendResponseHeaders(302, -1);
        });
        answer(404, "text/plain", new byte[0]);
        assertThatThrownBy(() -> media.download().send())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining(
                        "GET http://127.0.0.1:" + server.getAddress().getPort() + "/….")
                .hasMessageNotContaining("permission");
        assertThat(lines.get(1)).isEqualTo("GET /file?sig=permission null unknown false");
    }

    @Test
    void octetsAreReplaced() {
        answer(204, "text/plain", new byte[0]);
        answer(
                200,
                "application/json; charset=utf-8",
                "{\"id\":\"1\",\"title\":\"t\"}".getBytes(StandardCharsets.UTF_8));
        answer(200, "text/html", "<p>done".getBytes(StandardCharsets.UTF_8));
        UploadRequest<Note> request = media.upload(HttpContent.of(PICTURE), "image/png");

        assertThat(request.send()).isEmpty();
        assertThat(request.ifMatch("\"1\"").send())
                .hasValueSatisfying(note -> assertThat(note.title()).isEqualTo("t"));
        assertThat(request.send()).isEmpty();
        assertThat(lines).containsOnly("PUT /beta/notes/1/$value image/png 8 true");
        assertThat(bodies).allSatisfy(body -> assertThat(body).isEqualTo(PICTURE));
        assertThat(request)
                .isEqualTo(media.upload(HttpContent.of(PICTURE), "image/png"))
                .isNotEqualTo(media.upload(HttpContent.of(new byte[8]), "image/png"))
                .hasToString("PUT /notes/1/$value [Content-Type: image/png]");
        assertThat(request.body()).hasValue(PICTURE);
        assertThatThrownBy(() -> request.bodyProperty("a", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the request has no JSON body to take the property 'a': PUT /notes/1/$value");
    }

    @Test
    void aFileIsSentAgainAndAnEmptyOneIsAlsoOne(@TempDir Path folder) throws IOException {
        byte[] large = new byte[3_000_000];
        Arrays.fill(large, (byte) 7);
        Path file = Files.write(folder.resolve("a"), large);
        answer(503, "text/plain", new byte[0]);
        answer(204, "text/plain", new byte[0]);
        answer(204, "text/plain", new byte[0]);
        media.upload(HttpContent.ofFile(file), "video/mp4").send();
        assertThat(bodies).hasSize(2).allSatisfy(body -> assertThat(body).isEqualTo(large));
        Files.write(file, new byte[0]);
        media.upload(HttpContent.ofFile(file), "video/mp4").send();
        assertThat(lines.get(2)).isEqualTo("PUT /beta/notes/1/$value video/mp4 0 true");
    }

    @Test
    void aStreamIsSentOnce() {
        for (long length : new long[] {PICTURE.length, -1}) {
            answer(503, "text/plain", new byte[0]);
            InputStream in = new ByteArrayInputStream(PICTURE);
            UploadRequest<Note> request = media.upload(HttpContent.ofStream(in, length), "image/png");
            assertThatThrownBy(request::send).isInstanceOf(ServiceUnavailableException.class);
            assertThatThrownBy(request::send)
                    .isInstanceOf(GraphTransportException.class)
                    .hasMessageContaining("the stream was read already: content of a stream can be sent once");
            assertThatThrownBy(request::body)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith(
                            "content must be readable more than once to be looked at, or to be part of a batch,"
                                    + " but is a stream");
        }
        assertThat(bodies.get(0)).isEqualTo(PICTURE);
        assertThat(bodies.get(1)).isEqualTo(PICTURE);
        assertThat(lines.get(0)).endsWith("image/png 8 true");
        assertThat(lines).contains("PUT /beta/notes/1/$value image/png unknown true");
    }

    @Test
    void aStreamIsNotSentAgainForAnotherToken() {
        answers.add(exchange -> {
            exchange.getResponseHeaders()
                    .set("WWW-Authenticate", "Bearer error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\"");
            exchange.sendResponseHeaders(401, -1);
        });
        InputStream in = new ByteArrayInputStream(PICTURE);
        UploadRequest<Note> request = media.upload(HttpContent.ofStream(in, 8), "image/png");
        assertThatThrownBy(request::send).isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void aFileThatIsNotThereFails(@TempDir Path folder) {
        UploadRequest<Note> request = media.upload(HttpContent.ofFile(folder.resolve("a")), "image/png");
        assertThatThrownBy(request::send)
                .isInstanceOf(GraphTransportException.class)
                .hasRootCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void bothFitIntoABatch() throws IOException {
        answers.add(MediaTest::batched);
        Batch batch = client.batch();
        var up = batch.add(media.upload(HttpContent.of(PICTURE), "image/png"));
        var down = batch.add(media.download());
        var result = batch.send();
        assertThat(result.get(up)).isEmpty();
        assertThat(result.get(down).readAllBytes()).isEqualTo(PICTURE);
        assertThat(new String(bodies.get(0), StandardCharsets.UTF_8)).contains("\"body\":\"iVBORwD/DQo=\"");
    }

    private static void batched(HttpExchange exchange) throws IOException {
        String png = "{\"Content-Type\":\"image/png\"}";
        byte[] body = ("{\"responses\":[{\"id\":\"2\",\"status\":200,\"headers\":" + png
                        + ",\"body\":\"iVBORwD/DQo=\"},{\"id\":\"1\",\"status\":204}]}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Test
    void rawHoldsAllInMemory() {
        answer(200, "image/png", PICTURE);
        RawResponse<MediaContent> raw = media.download().sendRaw();
        assertThat(raw.body()).isEqualTo(PICTURE);
        assertThat(raw.value().length()).isEqualTo(OptionalLong.of(8));
        assertThat(raw.value().stream()).hasBinaryContent(PICTURE);
    }

    @Test
    void aStreamComesWithoutBlocking() throws Exception {
        answer(200, "image/png", PICTURE);
        try (MediaContent content = media.download().sendAsync().get(30, TimeUnit.SECONDS)) {
            assertThat(content.stream()).hasBinaryContent(PICTURE);
        }
    }
}
