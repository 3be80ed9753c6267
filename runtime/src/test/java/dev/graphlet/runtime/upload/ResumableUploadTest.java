package dev.graphlet.runtime.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.error.HostNotAllowedException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Large content in slices, against a service that answers as told, or else as OneDrive does. */
class ResumableUploadTest {
    private static final String URL = "https://upload.example.com/up/permission";
    private static final int UNIT = ResumableUpload.SLICE_UNIT;

    private final List<GraphHttpRequest> sent = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final Deque<GraphResponse> answers = new ArrayDeque<>();
    private final List<UploadProgress> progress = new ArrayList<>();
    private boolean silent;
    private final NotesClient client = NotesClient.builder()
            .accessToken(AccessTokenProvider.of("secret"))
            .transport(this::answer)
            .build();

    private CompletableFuture<GraphResponse> answer(GraphHttpRequest request) {
        sent.add(request);
        if (silent) {
            return new CompletableFuture<>();
        }
        GraphResponse scripted = answers.poll();
        if (scripted != null && scripted.status() == 0) {
            return CompletableFuture.failedFuture(new IOException("connection reset"));
        }
        return CompletableFuture.completedFuture(scripted != null ? scripted : oneDrive(request));
    }

    private GraphResponse oneDrive(GraphHttpRequest request) {
        if (request.method() == HttpMethod.GET) {
            return json(200, expecting(received.size() + "-"));
        }
        String range = request.headers().first("Content-Range").orElseThrow();
        String[] parts = range.substring("bytes ".length()).split("[-/]");
        byte[] slice = request.body().orElseThrow().readAllBytes();
        assertThat(slice).hasSize(Integer.parseInt(parts[1]) - Integer.parseInt(parts[0]) + 1);
        if (Integer.parseInt(parts[0]) != received.size()) {
            return json(416, "{\"error\":{\"code\":\"invalidRange\"}}");
        }
        received.writeBytes(slice);
        boolean last = received.size() == Integer.parseInt(parts[2]);
        assertThat(last || slice.length % UNIT == 0).isTrue();
        return last ? json(201, "{\"id\":\"1\",\"title\":\"done\"}") : json(202, expecting(received.size() + "-"));
    }

    private static String expecting(String... ranges) {
        return "{\"expirationDateTime\":\"2026-01-01T00:00:00Z\",\"nextExpectedRanges\":[\""
                + String.join("\",\"", ranges) + "\"]}";
    }

    private static GraphResponse json(int status, String body) {
        return new GraphResponse(
                status, Headers.none().with("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] octets(int length) {
        byte[] octets = new byte[length];
        new Random(length).nextBytes(octets);
        return octets;
    }

    private ResumableUpload<Optional<JsonNode>> upload() {
        return client.resumableUpload(URL).sliceSize(UNIT);
    }

    private List<String> ranges() {
        return sent.stream()
                .map(request -> request.headers().first("Content-Range").orElse(request.method() + ""))
                .toList();
    }

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
            received.reset();
            Optional<Note> note = upload().as(Note.TYPE, TypeRegistry.EMPTY).upload(content, progress::add);
            assertThat(received.toByteArray()).isEqualTo(octets);
            assertThat(note.map(Note::title)).hasValue("done");
            assertThat(progress.get(progress.size() - 1)).isEqualTo(new UploadProgress(length, length));
        }
        assertThat(progress).hasSize(4 * ((length + UNIT - 1) / UNIT));
        assertThat(sent).allSatisfy(request -> {
            assertThat(request.headers().first("Authorization")).isEmpty();
            assertThat(request.uri()).hasToString(URL);
            assertThat(request.toString()).doesNotContain("permission");
        });
    }

    @Test
    void anUploadGoesOnWhereItStopped() {
        HttpContent content = HttpContent.of(octets(3 * UNIT + 1));
        answers.add(json(202, expecting(UNIT + "-")));
        received.writeBytes(new byte[UNIT]);
        answers.add(new GraphResponse(0, Headers.none(), new byte[0]));
        assertThatThrownBy(() -> upload().upload(content))
                .isInstanceOf(GraphTransportException.class)
                .hasMessageContaining("PUT https://upload.example.com/… got no answer")
                .hasMessageNotContaining("permission");
        upload().resume(content, progress::add);
        assertThat(received.size()).isEqualTo(3 * UNIT + 1);
        assertThat(ranges())
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
        received.writeBytes(new byte[UNIT]); // the answer to the first slice was lost
        upload().upload(content);
        assertThat(ranges()).containsExactly("bytes 0-327679/655360", "GET", "bytes 327680-655359/655360");
    }

    @Test
    void aServiceAsksForWhatItLacks() {
        HttpContent content = HttpContent.of(octets(4 * UNIT));
        answers.add(json(202, expecting("327680-400000", "700000-")));
        answers.add(json(202, expecting("700000-")));
        answers.add(json(202, "{}")); // says nothing: the next ones
        answers.add(json(200, "{\"id\":\"1\"}"));
        assertThat(upload().upload(content)).isPresent();
        assertThat(ranges())
                .containsExactly(
                        "bytes 0-327679/1310720",
                        "bytes 327680-400000/1310720",
                        "bytes 700000-1027679/1310720",
                        "bytes 1027680-1310719/1310720");
    }

    @Test
    void outlookIsUnderstoodToo() {
        answers.add(json(200, "{\"ExpirationDateTime\":\"x\",\"NextExpectedRanges\":[\"" + UNIT + "\"]}"));
        answers.add(new GraphResponse(201, Headers.none().with("Location", "https://outlook.example/a"), new byte[0]));
        assertThat(upload().upload(HttpContent.of(octets(UNIT + 5)))).isEmpty();
        assertThat(ranges()).containsExactly("bytes 0-327679/327685", "bytes 327680-327684/327685");
    }

    @Test
    void aServiceThatNeverHasEnoughIsGivenUp() {
        for (int i = 0; i < 20; i++) {
            answers.add(json(202, expecting("0-")));
        }
        assertThatThrownBy(() -> upload().upload(HttpContent.of(octets(UNIT + 1))))
                .isInstanceOf(UploadException.class)
                .hasMessage("The service asks again and again for the content from octet 0 on."
                        + " Resume later, or begin another session.");
        assertThat(sent).hasSizeLessThan(10);
    }

    @Test
    void aServiceThatHasAllAndMadeNothingOfItIsReported() {
        answers.add(json(202, "{}"));
        assertThatThrownBy(() -> upload().upload(HttpContent.of(octets(5))))
                .isInstanceOf(UploadException.class)
                .hasMessage("The service has all 5 octets, but does not say what it made of them."
                        + " Look there before you upload again.");
    }

    @Test
    void aStreamCannotGoBackAndMustBeAsLongAsItSays() {
        answers.add(json(202, expecting(UNIT + "-")));
        answers.add(json(202, expecting("5-")));
        HttpContent stream = HttpContent.ofStream(new ByteArrayInputStream(octets(3 * UNIT)), 3 * UNIT);
        assertThatThrownBy(() -> upload().upload(stream))
                .isInstanceOf(UploadException.class)
                .hasMessage("The service asks for the content from octet 5 on, but a stream cannot be read again."
                        + " Upload a file, or octets, and resume.");
        HttpContent shorter = HttpContent.ofStream(new ByteArrayInputStream(octets(UNIT + 4)), UNIT + 5);
        assertThatThrownBy(() -> upload().upload(shorter))
                .isInstanceOf(UploadException.class)
                .hasMessage("The content ended after 327684 octets, before its length.");
    }

    @Test
    void aSliceThatIsNotTakenIsSentAgainFromMemory() {
        HttpContent stream = HttpContent.ofStream(new ByteArrayInputStream(octets(UNIT + 1)), UNIT + 1);
        answers.add(json(202, expecting("0-")));
        upload().upload(stream);
        assertThat(received.toByteArray()).isEqualTo(octets(UNIT + 1));
    }

    @Test
    void aSessionTellsItsStateAndIsGivenUp() {
        answers.add(json(200, expecting("5-9", "20-")));
        UploadStatus status = upload().status().send();
        assertThat(status.expiration()).hasValue("2026-01-01T00:00:00Z");
        assertThat(status.missing())
                .containsExactly(new UploadStatus.Range(5, 9), new UploadStatus.Range(20, Long.MAX_VALUE));
        answers.add(new GraphResponse(204, Headers.none(), new byte[0]));
        upload().cancel().send();
        assertThat(sent.get(1).method()).isEqualTo(HttpMethod.DELETE);
        answers.add(json(404, "{\"error\":{\"code\":\"itemNotFound\"}}"));
        assertThatThrownBy(() -> upload().upload(HttpContent.of(new byte[1])))
                .isInstanceOf(NotFoundException.class)
                .hasMessageNotContaining("permission");
        assertThat(upload()).hasToString("ResumableUpload in slices of 327680 octets");
        assertThat(upload().status()).hasToString("GET …");
    }

    @Test
    void anUploadGoesOnWithoutBlockingAndCanBeCancelled() throws Exception {
        byte[] octets = octets(3 * UNIT + 1);
        upload().uploadAsync(HttpContent.of(octets), update -> {}).get(30, TimeUnit.SECONDS);
        assertThat(received.toByteArray()).isEqualTo(octets);

        received.reset();
        received.writeBytes(new byte[UNIT]);
        upload().resumeAsync(HttpContent.of(octets), update -> {}).get(30, TimeUnit.SECONDS);
        assertThat(received.size()).isEqualTo(octets.length);

        answers.add(json(404, "{}"));
        assertThat(upload().uploadAsync(HttpContent.of(octets), update -> {}))
                .failsWithin(java.time.Duration.ofSeconds(30))
                .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                .withCauseInstanceOf(NotFoundException.class);

        silent = true;
        sent.clear();
        CompletableFuture<?> hanging = upload().uploadAsync(HttpContent.of(octets), update -> {});
        hanging.cancel(true);
        silent = false;
        assertThat(hanging).isCancelled();
        assertThat(sent).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://upload.example.com/up", "https://graph.microsoft.com@evil.example/up", "https:///up"})
    void aUrlThatIsNotSafeIsRefused(String url) {
        assertThatThrownBy(() -> client.resumableUpload(url).upload(HttpContent.of(new byte[1])))
                .isInstanceOf(HostNotAllowedException.class);
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -UNIT, 1000, UNIT + 1, 192 * UNIT})
    void slicesAreOfWholeUnitsBelow60MiB(int size) {
        assertThatThrownBy(() -> upload().sliceSize(size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("octets must be a positive multiple of 327680 below 62914560, but was " + size);
    }

    @Test
    void contentMustHaveALength() {
        assertThatThrownBy(() -> upload().upload(HttpContent.of(new byte[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("content must have a length that is known and not 0, but is 0 bytes");
        assertThatThrownBy(() -> upload().upload(HttpContent.ofStream(new ByteArrayInputStream(new byte[1]), -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("content must have a length that is known and not 0, but is a stream");
    }
}
