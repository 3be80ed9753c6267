package dev.graphlet.runtime.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.error.ServiceUnavailableException;
import dev.graphlet.runtime.error.UnauthorizedException;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.transport.HttpContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Media streams up, over HTTP, and both ways in a batch. */
class MediaUploadTest extends MediaTest {
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
                    .hasMessageContaining(
                            "the stream has already been read: content of a stream can be sent only" + " once");
            assertThatThrownBy(request::body)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith(
                            "content must be repeatable to be inspected or to be part of a batch, but is a stream");
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
        answers.add(MediaUploadTest::batched);
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
}
