package dev.graphlet.runtime.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.response.MediaContent;
import dev.graphlet.runtime.response.RawResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Media streams down, over HTTP. */
class MediaDownloadTest extends MediaTest {
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
