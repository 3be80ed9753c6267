package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.error.EndlessPagesException;
import dev.graphlet.runtime.error.LimitExceededException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.error.ServiceUnavailableException;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.request.FunctionPageRequest;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.sample.LoopbackServer;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.ResponseLimits;
import dev.graphlet.runtime.url.ResourcePath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that exceed a limit end in an exception that names it and its setting, whatever is asked and however it is sent. */
class ResponseLimitsTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final byte[] BOMB = gibibyte();

    private final LoopbackServer server = LoopbackServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    /** A gibibyte of spaces in a mebibyte of gzip: 64 members with 16 MiB each. */
    private static byte[] gibibyte() {
        byte[] spaces = new byte[16 * MEBIBYTE];
        Arrays.fill(spaces, (byte) ' ');
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(octets)) {
            gzip.write(spaces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Collections.nCopies(64, octets.toByteArray()).forEach(all::writeBytes);
        return all.toByteArray();
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                request("an object", client -> client.get("1")),
                request("a page", NotesClient::list),
                request("a new object", client -> client.create(Note.titled("t"))),
                request("a change", client -> client.update("1", Note.Patch.title("t"))),
                request("nothing", client -> client.delete("1")),
                request("any JSON", client -> client.request(HttpMethod.GET, "/notes/1")),
                request(
                        "a session",
                        client -> client.resumableUpload(client.urlOf(ResourcePath.of("/u")))
                                .status()));
    }

    private static Arguments request(String name, Function<NotesClient, GraphRequest<?, ?>> request) {
        return Arguments.of(name, request);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void aBodyIsCountedAfterItWasDecompressed(String name, Function<NotesClient, GraphRequest<?, ?>> of) {
        server.answers(200, Map.of("Content-Encoding", "gzip", "Content-Type", "application/json"), BOMB);
        try (NotesClient client = client(ResponseLimits.standard().withMaxBodySize(MEBIBYTE))) {
            for (Throwable failure : failures(of.apply(client))) {
                assertThat(failure)
                        .isInstanceOfSatisfying(LimitExceededException.class, e -> {
                            assertThat(e.limit()).isEqualTo("maxBodySize");
                            assertThat(e.status()).isEqualTo(200);
                            assertThat(e.response().body()).isEmpty();
                        })
                        .hasMessageContaining("the body must have at most 1048576 octets, the limit maxBodySize")
                        .hasMessageContaining("limits(ResponseLimits.standard().withMaxBodySize(…))");
            }
        }
        assertThat(server.received()).as("no attempt is repeated").hasSize(2);
    }

    @Test
    void theDefaultHoldsWithoutASetting() {
        server.answers(200, Map.of("Content-Encoding", "gzip"), BOMB);
        try (NotesClient client = client(ResponseLimits.standard())) {
            assertThatThrownBy(() -> client.get("1").send())
                    .isInstanceOf(LimitExceededException.class)
                    .hasMessageContaining("104857600 octets");
        }
    }

    @Test
    void theBodyOfAnErrorIsCutAndTheErrorKept() {
        try (NotesClient client = client(ResponseLimits.standard().withMaxBodySize(MEBIBYTE))) {
            for (int status : new int[] {404, 503}) {
                server.answers(status, Map.of("Content-Encoding", "gzip", "Retry-After", "0"), BOMB);
                for (Throwable failure : failures(client.get("1"))) {
                    assertThat(failure)
                            .isInstanceOf(status == 404 ? NotFoundException.class : ServiceUnavailableException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTransportThatHandsOverAllOfItIsCheckedToo(boolean streamed) {
        byte[] large = new byte[MEBIBYTE + 1];
        GraphTransport transport = request -> CompletableFuture.completedFuture(
                streamed
                        ? GraphResponse.streamed(200, Headers.none(), new ByteArrayInputStream(large))
                        : new GraphResponse(200, Headers.none(), large));
        NotesClient client = NotesClient.builder()
                .accessToken(AccessTokenProvider.of("secret"))
                .limits(ResponseLimits.standard().withMaxBodySize(MEBIBYTE))
                .transport(transport)
                .build();
        assertThat(failures(client.get("1")))
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(LimitExceededException.class));
    }

    @Test
    void aBodyOfJustTheSizeIsRead() {
        byte[] text = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
        server.answers(200, Map.of(), text);
        try (NotesClient client = client(ResponseLimits.standard().withMaxBodySize(text.length))) {
            assertThat(client.get("1").send().id()).isEqualTo("1");
        }
        try (NotesClient client = client(ResponseLimits.standard().withMaxBodySize(text.length - 1))) {
            assertThat(failures(client.get("1"))).hasOnlyElementsOfType(LimitExceededException.class);
        }
    }

    @Test
    void aBatchIsMetLikeAnyOtherAnswer() {
        String deep = "[".repeat(600) + "]".repeat(600);
        try (NotesClient client = client(ResponseLimits.standard().withMaxBodySize(3_000))) {
            server.answers(200, "{\"responses\":[{\"id\":\"1\",\"status\":200,\"body\":{\"x\":" + deep + "}}]}");
            assertThatThrownBy(() -> sent(client))
                    .isInstanceOf(LimitExceededException.class)
                    .hasMessageContaining("200 levels, the limit maxDepth");
            server.answers(200, " ".repeat(3_001));
            assertThatThrownBy(() -> sent(client)).isInstanceOf(LimitExceededException.class);
        }
        try (NotesClient client = client(ResponseLimits.standard().withMaxPageItems(1))) {
            server.answers(200, "{\"responses\":[{\"id\":\"1\",\"status\":200,\"body\":{\"value\":[{},{}]}}]}");
            assertThatThrownBy(() -> sent(client))
                    .isInstanceOf(LimitExceededException.class)
                    .hasMessageContaining("the limit maxPageItems");
        }
    }

    private static GraphPage<Note> sent(NotesClient client) {
        Batch batch = client.batch();
        BatchItem<GraphPage<Note>> item = batch.add(client.list());
        return batch.send().get(item);
    }

    @Test
    void aPageEndsWhereItHasTooManyItems() {
        server.answers(200, "{\"value\":[" + "{\"id\":\"1\"},".repeat(10) + "{\"id\":\"2\"}]}");
        try (NotesClient client = client(ResponseLimits.standard().withMaxPageItems(10))) {
            assertThat(failures(client.list()))
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOfSatisfying(LimitExceededException.class, e -> {
                                assertThat(e.limit()).isEqualTo("maxPageItems");
                                assertThat(e.pointer()).contains("/value/10");
                            })
                            .hasMessageContaining("a page must have at most 10 items, the limit maxPageItems")
                            .hasMessageContaining("withMaxPageItems(…)"));
        }
        try (NotesClient client = client(ResponseLimits.standard().withMaxPageItems(11))) {
            assertThat(client.list().send().value()).hasSize(11);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void jsonThatIsNestedTooDeepIsNotRead(String name, Function<NotesClient, GraphRequest<?, ?>> of) {
        if (name.equals("nothing") || name.equals("a session")) {
            return; // of these the body may be anything
        }
        String deep = "{\"x\":" + "[".repeat(20) + "1" + "]".repeat(20) + "}";
        server.answers(200, name.equals("a page") ? "{\"value\":[" + deep + "]}" : deep);
        try (NotesClient client = client(ResponseLimits.standard().withMaxDepth(20))) {
            assertThat(failures(of.apply(client)))
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOfSatisfying(
                                    LimitExceededException.class,
                                    e -> assertThat(e.limit()).isEqualTo("maxDepth"))
                            .hasMessageContaining(
                                    "the JSON must not be nested deeper than 20 levels, the limit maxDepth")
                            .hasMessageContaining("withMaxDepth(…)"));
        }
    }

    @Test
    void moreDepthIsReadAndWrittenWhereItIsAllowed() {
        String deep = "{\"x\":" + "[".repeat(900) + "1" + "]".repeat(900) + "}";
        server.answers(200, deep);
        try (NotesClient client = client(ResponseLimits.standard().withMaxDepth(1_000))) {
            Note note = client.get("1").send();
            assertThat(Note.TYPE.write(note, dev.graphlet.runtime.model.WriteMode.LOSSLESS))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(deep);
        }
    }

    @Test
    void aListingEndsAfterSoManyPages() {
        AtomicInteger sent = new AtomicInteger();
        NotesClient client = NotesClient.builder()
                .accessToken(AccessTokenProvider.of("secret"))
                .limits(ResponseLimits.standard().withMaxPages(3))
                .transport(request -> {
                    String body =
                            "{\"value\":[{\"id\":\"1\"}],\"@odata.nextLink\":\"?page=" + sent.incrementAndGet() + "\"}";
                    return CompletableFuture.completedFuture(
                            new GraphResponse(200, Headers.none(), body.getBytes(StandardCharsets.UTF_8)));
                })
                .build();
        FunctionPageRequest<Note> request = new FunctionPageRequest<>(
                client, RequestParts.list(ResourcePath.of("/notes"), Note.TYPE, TypeRegistry.EMPTY));
        for (Stream<Note> items : List.of(request.stream(), request.streamAhead())) {
            sent.set(0);
            Iterator<Note> notes = items.iterator();
            for (int i = 0; i < 3; i++) {
                assertThat(notes.next().id()).isEqualTo("1");
            }
            assertThatThrownBy(notes::hasNext)
                    .isInstanceOf(EndlessPagesException.class)
                    .hasMessageStartingWith(
                            "Stopped after 3 pages, the limit maxPages, before 'https://graph.microsoft.com/beta/notes?…'")
                    .hasMessageContaining("withMaxPages(…)");
            assertThat(sent).hasValue(3);
        }
    }

    private NotesClient client(ResponseLimits limits) {
        return NotesClient.builder()
                .endpoint(server.root())
                .accessToken(AccessTokenProvider.of("secret"))
                .waits(wait -> Duration.ZERO)
                .limits(limits)
                .build();
    }

    /** The failure when it is sent, and when it is sent without blocking. */
    private static List<Throwable> failures(GraphRequest<?, ?> request) {
        Throwable sync = catchThrowable(request::send);
        Throwable async = catchThrowable(() -> request.sendAsync().get());
        assertThat(async).isInstanceOf(ExecutionException.class);
        return List.of(sync, async.getCause());
    }
}
