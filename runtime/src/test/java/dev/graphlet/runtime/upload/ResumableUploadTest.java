package dev.graphlet.runtime.upload;

import static dev.graphlet.runtime.upload.UploadService.NONE;
import static dev.graphlet.runtime.upload.UploadService.UNIT;
import static dev.graphlet.runtime.upload.UploadService.URL;
import static dev.graphlet.runtime.upload.UploadService.expecting;
import static dev.graphlet.runtime.upload.UploadService.json;
import static dev.graphlet.runtime.upload.UploadService.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large content in slices. */
class ResumableUploadTest {
    private final UploadService service = new UploadService();
    private final List<UploadProgress> progress = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, UNIT - 1, UNIT, UNIT + 1, 2 * UNIT, 3 * UNIT + 1, 3 * UNIT + 77})
    void allArrivesToTheLastOctet(int length, @TempDir Path folder) throws IOException {
        byte[] octets = octets(length);
        Path file = Files.write(folder.resolve("a"), octets);
        List<HttpContent> contents = List.of(
                HttpContent.of(octets),
                HttpContent.ofFile(file),
                HttpContent.ofFile(file).slice(0, length),
                HttpContent.ofStream(new ByteArrayInputStream(octets), length));
        for (HttpContent content : contents) {
            service.received.reset();
            Optional<Note> note = service.noteUpload().upload(content, progress::add);
            assertThat(service.received.toByteArray()).isEqualTo(octets);
            assertThat(note.map(Note::title)).hasValue("done");
            assertThat(progress.get(progress.size() - 1)).isEqualTo(new UploadProgress(length, length));
        }
        assertThat(progress).hasSize(4 * ((length + UNIT - 1) / UNIT));
        assertThat(service.sent).allSatisfy(request -> {
            assertThat(request.headers().first("Authorization")).isEmpty();
            assertThat(request.uri()).hasToString(URL);
            assertThat(request.toString()).doesNotContain("permission");
        });
    }

    @Test
    void anUploadGoesOnWhereItStopped() {
        HttpContent content = HttpContent.of(octets(3 * UNIT + 1));
        service.answers.add(json(202, expecting(UNIT + "-")));
        service.received.writeBytes(new byte[UNIT]);
        service.answers.add(NONE);
        assertThatThrownBy(() -> service.upload().upload(content))
                .isInstanceOf(GraphTransportException.class)
                .hasMessageContaining("PUT https://upload.example.com/… got no response")
                .hasMessageNotContaining("permission");
        service.upload().resume(content, progress::add);
        assertThat(service.received.size()).isEqualTo(3 * UNIT + 1);
        assertThat(service.ranges())
                .containsExactly(
                        "bytes 0-327679/983041",
                        "bytes 327680-655359/983041",
                        "GET",
                        "bytes 327680-655359/983041",
                        "bytes 655360-983039/983041",
                        "bytes 983040-983040/983041");
        assertThat(progress.get(0)).isEqualTo(new UploadProgress(UNIT, 3 * UNIT + 1));
    }

    @Test
    void whatIsThereAlreadyIsNotSentAgain() {
        HttpContent content = HttpContent.of(octets(2 * UNIT));
        service.received.writeBytes(new byte[UNIT]); // the answer to the first slice was lost
        service.upload().upload(content);
        assertThat(service.ranges()).containsExactly("bytes 0-327679/655360", "GET", "bytes 327680-655359/655360");
    }

    @Test
    void aServiceAsksForWhatItLacks() {
        HttpContent content = HttpContent.of(octets(4 * UNIT));
        service.answers.add(json(202, expecting("327680-400000", "700000-")));
        service.answers.add(json(202, expecting("700000-")));
        service.answers.add(json(202, "{}")); // says nothing: the next ones
        service.answers.add(json(200, "{\"id\":\"1\"}"));
        assertThat(service.upload().upload(content)).isPresent();
        assertThat(service.ranges())
                .containsExactly(
                        "bytes 0-327679/1310720",
                        "bytes 327680-655359/1310720",
                        "bytes 700000-1027679/1310720",
                        "bytes 1027680-1310719/1310720");
    }

    @Test
    void theEndOfARangeIsNoOrder() {
        byte[] octets = octets(4 * UNIT);
        List<HttpContent> contents =
                List.of(HttpContent.of(octets), HttpContent.ofStream(new ByteArrayInputStream(octets), octets.length));
        for (HttpContent content : contents) {
            service.sent.clear();
            service.answers.add(json(202, expecting("327680-370000", "700000-")));
            service.answers.add(json(202, expecting("655360-700000")));
            service.answers.add(json(202, expecting("983040-983040")));
            service.answers.add(json(201, "{\"id\":\"1\"}"));
            service.upload().upload(content);
            assertThat(service.ranges())
                    .containsExactly(
                            "bytes 0-327679/1310720",
                            "bytes 327680-655359/1310720",
                            "bytes 655360-983039/1310720",
                            "bytes 983040-1310719/1310720");
        }
    }

    @Test
    void outlookIsUnderstoodToo() {
        service.answers.add(json(200, "{\"ExpirationDateTime\":\"x\",\"NextExpectedRanges\":[\"" + UNIT + "\"]}"));
        service.answers.add(
                new GraphResponse(201, Headers.none().with("Location", "https://outlook.example/a"), new byte[0]));
        assertThat(service.upload().upload(HttpContent.of(octets(UNIT + 5)))).isEmpty();
        assertThat(service.ranges()).containsExactly("bytes 0-327679/327685", "bytes 327680-327684/327685");
    }

    @Test
    void aSliceThatIsNotTakenIsSentAgainFromMemory() {
        HttpContent stream = HttpContent.ofStream(new ByteArrayInputStream(octets(UNIT + 1)), UNIT + 1);
        service.answers.add(json(202, expecting("0-")));
        service.upload().upload(stream);
        assertThat(service.received.toByteArray()).isEqualTo(octets(UNIT + 1));
    }

    @Test
    void aSliceOfAStreamThatIsTakenInPartGoesOnFromMemory() {
        byte[] octets = octets(3 * UNIT);
        service.answers.add(json(202, expecting("100000-")));
        service.answers.add(json(202, expecting("100005-")));
        service.answers.add(json(202, expecting("427680-")));
        service.answers.add(json(202, expecting("755360-")));
        service.answers.add(json(201, "{\"id\":\"1\"}"));
        service.upload().upload(HttpContent.ofStream(new ByteArrayInputStream(octets), octets.length));
        assertThat(service.ranges())
                .containsExactly(
                        "bytes 0-327679/983040",
                        "bytes 100000-427679/983040",
                        "bytes 100005-427684/983040",
                        "bytes 427680-755359/983040",
                        "bytes 755360-983039/983040");
        for (GraphHttpRequest request : service.sent) {
            String[] range =
                    request.headers().first("Content-Range").orElseThrow().split("[ /-]");
            assertThat(request.body().orElseThrow().readAllBytes())
                    .isEqualTo(Arrays.copyOfRange(octets, Integer.parseInt(range[1]), Integer.parseInt(range[2]) + 1));
        }
    }

    @Test
    void aSessionTellsItsStateAndIsGivenUp() {
        service.answers.add(json(200, expecting("5-9", "20-")));
        UploadStatus status = service.upload().status().send();
        assertThat(status.expiration()).hasValue("2026-01-01T00:00:00Z");
        assertThat(status.missing())
                .containsExactly(new UploadStatus.Range(5, 9), new UploadStatus.Range(20, Long.MAX_VALUE));
        service.answers.add(new GraphResponse(204, Headers.none(), new byte[0]));
        service.upload().cancel().send();
        assertThat(service.sent.get(1).method()).isEqualTo(HttpMethod.DELETE);
        service.answers.add(json(404, "{\"error\":{\"code\":\"itemNotFound\"}}"));
        assertThatThrownBy(() -> service.upload().upload(HttpContent.of(new byte[1])))
                .isInstanceOf(UploadException.class)
                .hasMessageNotContaining("permission")
                .hasCauseInstanceOf(NotFoundException.class);
        assertThat(service.upload()).hasToString("ResumableUpload in slices of 327680 octets");
        assertThat(service.upload().status()).hasToString("GET …");
    }

    @Test
    void anUploadGoesOnWithoutBlockingAndCanBeCancelled() throws Exception {
        byte[] octets = octets(3 * UNIT + 1);
        service.upload().uploadAsync(HttpContent.of(octets), update -> {}).get(30, TimeUnit.SECONDS);
        assertThat(service.received.toByteArray()).isEqualTo(octets);

        service.received.reset();
        service.received.writeBytes(new byte[UNIT]);
        service.upload().resumeAsync(HttpContent.of(octets), update -> {}).get(30, TimeUnit.SECONDS);
        assertThat(service.received.size()).isEqualTo(octets.length);

        service.answers.add(json(404, "{}"));
        assertThat(service.upload().uploadAsync(HttpContent.of(octets), update -> {}))
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(UploadException.class);

        service.silent = true;
        service.sent.clear();
        CompletableFuture<?> hanging = service.upload().uploadAsync(HttpContent.of(octets), update -> {});
        hanging.cancel(true);
        service.silent = false;
        assertThat(hanging).isCancelled();
        assertThat(service.sent).hasSizeLessThan(2);
    }
}
