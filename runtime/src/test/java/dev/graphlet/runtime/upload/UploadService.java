package dev.graphlet.runtime.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.RetryPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** A service that answers as told, or else takes slices as OneDrive does. */
final class UploadService {
    static final String URL = "https://upload.example.com/up/permission";
    static final int UNIT = ResumableUpload.SLICE_UNIT;

    /** No answer: the connection is lost. */
    static final GraphResponse NONE = new GraphResponse(0, Headers.none(), new byte[0]);

    /** All requests. */
    final List<GraphHttpRequest> sent = new CopyOnWriteArrayList<>();

    /** What it took of slices by itself. */
    final ByteArrayOutputStream received = new ByteArrayOutputStream();

    /** What it answers first. */
    final Deque<GraphResponse> answers = new ArrayDeque<>();

    /** Whether it takes requests and never answers. */
    boolean silent;

    private final NotesClient client = NotesClient.builder()
            .accessToken(AccessTokenProvider.of("secret"))
            .transport(this::answer)
            .retry(RetryPolicy.never())
            .build();

    NotesClient client() {
        return client;
    }

    ResumableUpload<Optional<JsonNode>> upload() {
        return client.resumableUpload(URL).sliceSize(UNIT);
    }

    ResumableUpload<Optional<Note>> noteUpload() {
        return client.resumableUpload(URL, Note.class).sliceSize(UNIT);
    }

    /** The range of each request, or the method of one without a range. */
    List<String> ranges() {
        return sent.stream()
                .map(request -> request.headers().first("Content-Range").orElse(request.method() + ""))
                .toList();
    }

    private CompletableFuture<GraphResponse> answer(GraphHttpRequest request) {
        sent.add(request);
        if (silent) {
            return new CompletableFuture<>();
        }
        GraphResponse scripted = answers.poll();
        if (scripted == NONE) {
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

    /** The body of an answer that asks for those ranges. */
    static String expecting(String... ranges) {
        return "{\"expirationDateTime\":\"2026-01-01T00:00:00Z\",\"nextExpectedRanges\":[\""
                + String.join("\",\"", ranges) + "\"]}";
    }

    /** A JSON answer. */
    static GraphResponse json(int status, String body) {
        return new GraphResponse(
                status, Headers.none().with("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    /** As many octets, the same each time. */
    static byte[] octets(int length) {
        byte[] octets = new byte[length];
        new Random(length).nextBytes(octets);
        return octets;
    }
}
