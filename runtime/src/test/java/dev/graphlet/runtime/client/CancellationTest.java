package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.monitor.LongRunningOperation;
import dev.graphlet.runtime.request.FunctionPageRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.ClosedException;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.url.ResourcePath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Completing or cancelling the future of a request ends the request, and so does closing the client. */
class CancellationTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final Queue<GraphResponse> answers = new ArrayDeque<>();
    private final BlockingQueue<CompletableFuture<GraphResponse>> unanswered = new LinkedBlockingQueue<>();
    private final BlockingQueue<Duration> waits = new LinkedBlockingQueue<>();
    private final BlockingQueue<GraphHttpRequest> sent = new LinkedBlockingQueue<>();
    private final NotesClient client = NotesClient.builder()
            .accessToken(AccessTokenProvider.of("secret"))
            .transport(this::answer)
            .waits(wait -> {
                waits.add(wait);
                return LONG;
            })
            .build();

    private synchronized CompletableFuture<GraphResponse> answer(GraphHttpRequest request) {
        sent.add(request);
        GraphResponse answer = answers.poll();
        if (answer != null) {
            return CompletableFuture.completedFuture(answer);
        }
        CompletableFuture<GraphResponse> never = new CompletableFuture<>();
        unanswered.add(never);
        return never;
    }

    @AfterEach
    void close() {
        client.close();
    }

    private synchronized void answers(int status, String body, String name, String value) {
        answers.add(new GraphResponse(status, Headers.none().with(name, value), body.getBytes(StandardCharsets.UTF_8)));
    }

    /** What takes more than one step. */
    private enum Begun {
        CALL(test -> test.client.get("1").sendAsync()),
        CREATE(test -> test.client.create(Note.titled("t")).sendAsync()),
        BATCH(test -> {
            Batch batch = test.client.batch();
            batch.add(test.client.get("1"));
            return batch.sendAsync();
        }),
        BEGIN(test -> test.client.beginAsync(test.client.create(Note.titled("t")))),
        MONITOR(test -> {
            test.answers(202, "", "Location", "https://graph.microsoft.com/beta/monitors/1");
            LongRunningOperation<Note> begun = test.client.begin(test.client.create(Note.titled("t")));
            test.sent.clear();
            return begun.awaitAsync(Duration.ofMinutes(5), progress -> {});
        }),
        UPLOAD(test -> test.client
                .resumableUpload("https://upload.example.com/1")
                .uploadAsync(HttpContent.of(new byte[9]), progress -> {}));

        private final Function<CancellationTest, CompletableFuture<?>> begin;

        Begun(Function<CancellationTest, CompletableFuture<?>> begin) {
            this.begin = begin;
        }
    }

    private static Stream<Consumer<CompletableFuture<?>>> ways() {
        return Stream.of(
                future -> future.cancel(false),
                future -> future.completeExceptionally(new IllegalStateException("enough")),
                future -> future.complete(null),
                future -> {
                    var unused = future.orTimeout(1, TimeUnit.MILLISECONDS);
                });
    }

    @ParameterizedTest
    @EnumSource
    void theExchangeThatIsUnderWayEnds(Begun begun) {
        ways().forEach(way -> {
            CompletableFuture<?> future = begun.begin.apply(this);
            CompletableFuture<GraphResponse> never = take(unanswered);
            way.accept(future);
            assertThatThrownBy(() -> never.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
            assertThat(future).isDone();
        });
    }

    @ParameterizedTest
    @EnumSource
    void closingTheClientEndsTheExchange(Begun begun) {
        CompletableFuture<?> future = begun.begin.apply(this);
        take(unanswered);
        client.close();
        assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(GraphTransportException.class)
                .hasMessageContaining("got no response: ClosedException, NotesClient was closed.")
                .hasCauseInstanceOf(ClosedException.class);
    }

    @Test
    void closingTheClientEndsACallThatWaits() {
        answers(429, "", "Retry-After", "9");
        CompletableFuture<Note> future = client.get("1").sendAsync();
        assertThat(take(waits)).isEqualTo(Duration.ofSeconds(9));
        client.close();
        assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(GraphTransportException.class)
                .hasMessageContaining("NotesClient was closed. Nothing was sent");
    }

    @Test
    void closingTheClientEndsAWaitForAMonitor() {
        answers(202, "", "Location", "https://graph.microsoft.com/beta/monitors/1");
        LongRunningOperation<Note> begun = client.begin(client.create(Note.titled("t")));
        answers(202, "{\"status\":\"running\"}", "Retry-After", "9");
        CompletableFuture<Note> future = begun.awaitAsync(Duration.ofMinutes(5), progress -> {});
        assertThat(take(waits)).isEqualTo(Duration.ofSeconds(9));
        client.close();
        assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS)).hasRootCauseMessage("NotesClient was closed");
    }

    @Test
    void anInterruptEndsACallThatWaits() throws InterruptedException {
        answers(429, "", "Retry-After", "9");
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                client.create(Note.titled("t")).send();
                failure.complete(new AssertionError("it was answered"));
            } catch (GraphTransportException e) {
                failure.complete(Thread.currentThread().isInterrupted() ? e : new AssertionError("not interrupted", e));
            }
        });
        caller.start();
        take(waits);
        caller.interrupt();
        caller.join(10_000);
        assertThat(failure.join())
                .isInstanceOf(GraphTransportException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(sent).hasSize(1);
    }

    @Test
    void aPageThatIsFetchedAheadEndsWithTheStream() {
        answers(
                200,
                "{\"value\":[{\"title\":\"t\"}],\"@odata.nextLink\":\"https://graph.microsoft.com/beta/notes?p=2\"}",
                "A",
                "b");
        FunctionPageRequest<Note> list = new FunctionPageRequest<>(
                client, RequestParts.list(ResourcePath.of("/notes"), Note.TYPE, TypeRegistry.EMPTY));
        CompletableFuture<GraphResponse> ahead; // which begins on another thread
        try (Stream<Note> notes = list.streamAhead()) {
            assertThat(notes.iterator().next().title()).isEqualTo("t");
            ahead = take(unanswered);
        }
        assertThatThrownBy(() -> ahead.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    private static <T> T take(BlockingQueue<T> queue) {
        try {
            T taken = queue.poll(10, TimeUnit.SECONDS);
            if (taken == null) {
                throw new AssertionError(new TimeoutException("nothing came"));
            }
            return taken;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
