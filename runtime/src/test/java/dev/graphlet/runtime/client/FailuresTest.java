package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.AccessTokenException;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.validation.ValidationException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails, fails alike when sent and when sent asynchronously. */
class FailuresTest {
    private final Queue<GraphHttpRequest> sent = new ConcurrentLinkedQueue<>();

    @Test
    void nothingIsSentWhenTheBodyBreaksTheSpec() {
        NotesClient client = client(answer(201), AccessTokenProvider.of("secret"));
        String message =
                "POST /notes was not sent: 1 violation of the spec (withoutValidation() sends it all the same):\n"
                        + "  /title: 'title' is required, but it is absent or null [required]";

        for (Throwable failure : failures(client.create(Note.builder().build()))) {
            assertThat(failure).isInstanceOf(ValidationException.class).hasMessage(message);
        }
        assertThat(failures(client.update("7", Note.Patch.title(""))))
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(ValidationException.class));
        assertThat(sent).isEmpty();
    }

    @Test
    void uncheckedSendsItAllTheSame() {
        client(answer(201), AccessTokenProvider.of("secret"))
                .create(Note.builder().build())
                .withoutValidation()
                .send();
        NotesClient.builder()
                .accessToken(AccessTokenProvider.of("secret"))
                .transport(answer(201))
                .withoutValidation()
                .build()
                .create(Note.builder().build())
                .send();

        assertThat(sent).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bearer secret", "secret\r\nX-Evil: 1"})
    void aBadTokenNamesItsProviderAndIsNotShown(String token) {
        String must = token.isBlank()
                ? "must not be blank"
                : "must hold only visible ASCII characters: no 'Bearer ', no space and no line break";

        assertBadToken(request -> token, must);
    }

    @Test
    void aNullTokenNamesItsProvider() {
        assertBadToken(request -> null, "must not be null");
    }

    private void assertBadToken(AccessTokenProvider provider, String must) {
        for (Throwable failure : failures(client(answer(200), provider).get("7"))) {
            assertThat(failure)
                    .isInstanceOf(AccessTokenException.class)
                    .hasMessage("The access token for scope 'https://graph.microsoft.com/.default' " + must
                            + ", but the AccessTokenProvider in " + FailuresTest.class.getName()
                            + " returned an invalid one. Nothing was sent.");
        }
        assertThat(sent).isEmpty();
    }

    @Test
    void aFailingProviderIsTheCause() {
        IllegalStateException cause = new IllegalStateException("no network");
        AccessTokenProvider provider = request -> {
            throw cause;
        };

        assertThat(failures(client(answer(200), provider).get("7")))
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(AccessTokenException.class)
                        .hasCause(cause)
                        .hasMessage("No access token for scope 'https://graph.microsoft.com/.default': the"
                                + " AccessTokenProvider in " + FailuresTest.class.getName()
                                + " threw IllegalStateException. Nothing was sent; see the cause."));
    }

    @Test
    void aClosedClientSendsNothing() {
        NotesClient client = client(answer(200), AccessTokenProvider.of("secret"));
        client.close();
        client.close();

        assertThat(failures(client.get("7")))
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("NotesClient is closed: nothing was sent"));
        assertThat(sent).isEmpty();
    }

    @Test
    void anErrorOfTheServiceIsTheSameBothWays() {
        assertThat(failures(
                        client(answer(404), AccessTokenProvider.of("secret")).get("7")))
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(NotFoundException.class));
    }

    @Test
    void aLostConnectionSaysThatAPostMayHaveArrived() {
        IOException lost = new IOException("connection reset");
        GraphTransport transport = request -> CompletableFuture.failedFuture(new CompletionException(lost));
        NotesClient client = client(transport, AccessTokenProvider.of("secret"));

        assertThat(failures(client.create(Note.titled("a"))))
                .allSatisfy(
                        failure -> assertThat(failure)
                                .isInstanceOf(GraphTransportException.class)
                                .hasCause(lost)
                                .hasMessage(
                                        "POST https://graph.microsoft.com/beta/notes got no response: IOException,"
                                                + " connection"
                                                + " reset. Check the network, and send the request again. The request may have"
                                                + " reached the service: check what the service did before you send the request again."));
        assertThat(failures(client.get("7")))
                .allSatisfy(failure -> assertThat(failure)
                        .hasMessage("GET https://graph.microsoft.com/beta/notes/7?$select=… got no response:"
                                + " IOException, connection"
                                + " reset. Check the network, and send the request again."));
    }

    @Test
    void aRefusedConnectionSaysThatNothingWasSent() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        NotesClient client = NotesClient.builder()
                .endpoint("http://localhost:" + port)
                .accessToken(AccessTokenProvider.of("secret"))
                .waits(wait -> Duration.ZERO)
                .build();

        assertThat(failures(client.create(Note.titled("a"))))
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                GraphTransportException.class,
                                e -> assertThat(e.mayHaveReachedService()).isFalse())
                        .hasMessageStartingWith(
                                "POST http://localhost:" + port + "/notes got no response: ConnectException")
                        .hasMessageEndingWith("Nothing was sent: check the endpoint, the network and the proxy."));
    }

    @Test
    void aTransportThatThrowsOrReturnsNullIsReported() {
        GraphTransport throwing = request -> {
            throw new IllegalStateException("broken");
        };
        for (GraphTransport transport : List.<GraphTransport>of(
                throwing, request -> null, request -> CompletableFuture.completedFuture(null))) {
            assertThat(failures(
                            client(transport, AccessTokenProvider.of("secret")).get("7")))
                    .allSatisfy(failure -> assertThat(failure).isInstanceOf(GraphTransportException.class));
        }
    }

    @Test
    void anInterruptCancelsTheRequestAndStaysSet() {
        CompletableFuture<GraphResponse> never = new CompletableFuture<>();
        NotesClient client = client(request -> never, AccessTokenProvider.of("secret"));

        Thread.currentThread().interrupt();
        Throwable failure = catchThrowable(() -> client.get("7").send());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(never).isCancelled();
        assertThat(failure)
                .isInstanceOf(GraphTransportException.class)
                .hasCauseInstanceOf(InterruptedException.class)
                .hasMessage(
                        "GET https://graph.microsoft.com/beta/notes/7?$select=… got no response: InterruptedException."
                                + " The thread was interrupted, and the request was cancelled.");
    }

    @Test
    void cancellingTheFutureCancelsTheRequest() throws Exception {
        CompletableFuture<GraphResponse> never = new CompletableFuture<>();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        never.whenComplete((response, failure) -> cancelled.countDown());
        NotesClient client = client(
                request -> {
                    started.countDown();
                    return never;
                },
                AccessTokenProvider.of("secret"));

        CompletableFuture<Note> result = client.get("7").sendAsync();
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        result.cancel(true);

        assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(never).isCancelled();
    }

    @Test
    void theTokenIsFetchedOffTheCallersThread() {
        AtomicReference<Thread> fetcher = new AtomicReference<>();
        AccessTokenProvider provider = request -> {
            fetcher.set(Thread.currentThread());
            return "secret";
        };

        client(answer(200), provider).get("7").sendAsync().join();

        assertThat(fetcher.get()).isNotNull().isNotEqualTo(Thread.currentThread());
    }

    @Test
    void theUsersOwnTransportStaysOpen() {
        CountDownLatch closed = new CountDownLatch(1);
        GraphTransport transport = new GraphTransport() {
            @Override
            public CompletableFuture<GraphResponse> send(GraphHttpRequest request) {
                throw new AssertionError();
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
        client(transport, AccessTokenProvider.of("secret")).close();

        assertThat(closed.getCount()).isEqualTo(1);
    }

    /** The same request sent, and sent asynchronously. */
    private static List<Throwable> failures(GraphRequest<?, ?> request) {
        Throwable sync = catchThrowable(request::send);
        CompletableFuture<?> future = request.sendAsync();
        Throwable async = catchThrowable(future::get);
        assertThat(sync).isNotNull();
        assertThat(async).isInstanceOf(ExecutionException.class);
        AtomicReference<Throwable> seen = new AtomicReference<>();
        future.whenComplete((value, failure) -> seen.set(failure));
        assertThat(seen.get()).isSameAs(async.getCause());
        for (Throwable cause = sync; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain("secret");
        }
        return List.of(sync, async.getCause());
    }

    private GraphTransport answer(int status) {
        return request -> {
            sent.add(request);
            return CompletableFuture.completedFuture(new GraphResponse(status, Headers.none(), new byte[] {'{', '}'}));
        };
    }

    private static NotesClient client(GraphTransport transport, AccessTokenProvider tokens) {
        return NotesClient.builder()
                .accessToken(tokens)
                .transport(transport)
                .waits(wait -> Duration.ZERO)
                .build();
    }
}
