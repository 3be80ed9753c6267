package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.error.TooManyRequestsException;
import dev.graphlet.runtime.request.UndeclaredRequest;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.sample.ScriptedServer;
import dev.graphlet.runtime.transport.Attempt;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.RetryPolicy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sending again, against a server that answers what the test says, one answer to each connection. */
class RetryTest {
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
    private final ScriptedServer server = new ScriptedServer();
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private final NotesClient client = NotesClient.builder()
            .endpoint("http://127.0.0.1:" + server.port())
            .accessToken(AccessTokenProvider.of("a-secret-access-token"))
            .listener(attempts::add)
            .clock(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC))
            .waits(wait -> {
                waits.add(wait);
                return Duration.ZERO;
            })
            .build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private int send(HttpMethod method, RetryPolicy policy) {
        try {
            return request(method, policy).sendRaw().status();
        } catch (GraphServiceException e) {
            return e.status();
        }
    }

    private UndeclaredRequest<?> request(HttpMethod method, RetryPolicy policy) {
        UndeclaredRequest<?> request = client.request(method, "/x")
                .queryParameter("$filter", "a eq 1")
                .header("client-request-id", "c1")
                .retry(policy);
        return method == HttpMethod.POST
                ? request.body(HttpContent.of("{}".getBytes(StandardCharsets.UTF_8)), "application/json")
                : request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PATCH", "PUT", "DELETE"})
    void aThrottledRequestIsSentAgainWhateverItsMethod(HttpMethod method) {
        server.answers("429 Retry-After: 7", "200");
        assertThat(send(method, RetryPolicy.standard())).isEqualTo(200);
        assertThat(waits).containsExactly(Duration.ofSeconds(7));
        assertThat(server.requests())
                .hasSize(2)
                .allSatisfy(r -> assertThat(r).containsOnlyOnce("client-request-id: c1"));
        assertThat(server.requests().get(0)).isEqualTo(server.requests().get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 503, 200",
        "DELETE, 504, 200",
        "GET, 509, 200",
        "POST, 503, 503",
        "PATCH, 504, 504",
        "GET, 500, 500"
    })
    void aBusyServiceIsAskedAgainOnlyWhereThatDoesNoHarm(HttpMethod method, int first, int expected) {
        server.answers(Integer.toString(first), "200");
        assertThat(send(method, RetryPolicy.standard())).isEqualTo(expected);
    }

    @Test
    void aCallerMaySayThatItDoesNoHarm() {
        server.answers("503", "drop", "200");
        RetryPolicy policy = new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(9), true);
        assertThat(send(HttpMethod.POST, policy)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "31,120; PT2M",
                "0.5; PT0.5S",
                "Tue, 24 Nov 2026 12:00:30 GMT; PT30S",
                "Tue, 24 Nov 2026 11:00:00 GMT; PT0S"
            })
    void theServiceSaysHowLongToWait(String retryAfter, Duration expected) {
        server.answers("429 Retry-After: " + retryAfter, "200");
        RetryPolicy patient = new RetryPolicy(1, Duration.ofSeconds(1), Duration.ofMinutes(5), false);
        assertThat(send(HttpMethod.GET, patient)).isEqualTo(200);
        assertThat(waits).containsExactly(expected);
    }

    @Test
    void aWaitThatIsTooLongIsTheCallersAtOnce() {
        server.answers("429 Retry-After: 3600", "200");
        assertThatThrownBy(() -> request(HttpMethod.GET, RetryPolicy.standard()).send())
                .isInstanceOfSatisfying(
                        TooManyRequestsException.class,
                        e -> assertThat(e.retryAfter()).contains(Duration.ofHours(1)));
        assertThat(waits).isEmpty();
    }

    @Test
    void withoutAHintEachWaitIsAboutTwiceTheOneBefore() {
        server.answers("503", "503", "503", "503", "200");
        assertThat(send(HttpMethod.GET, RetryPolicy.standard())).isEqualTo(503);
        assertThat(waits).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(waits.get(i)).isBetween(Duration.ofMillis(500L << i), Duration.ofSeconds(1L << i));
        }
    }

    @Test
    void allAttemptsTogetherHaveATimeout() {
        server.answers("429 Retry-After: 50", "429 Retry-After: 50", "429 Retry-After: 50", "200");
        RetryPolicy policy = new RetryPolicy(9, Duration.ofSeconds(1), Duration.ofSeconds(60), false);
        assertThatThrownBy(() -> request(HttpMethod.GET, policy)
                        .timeout(Duration.ofSeconds(110))
                        .send())
                .isInstanceOf(TooManyRequestsException.class);
        assertThat(waits).hasSize(2);
    }

    @Test
    void whoWantsNoRetryGetsNone() {
        server.answers("429 Retry-After: 1", "200");
        assertThat(send(HttpMethod.GET, RetryPolicy.never())).isEqualTo(429);
    }

    @Test
    void aLostConnectionIsNoReasonToCreateTwice() {
        server.answers("drop", "200");
        assertThatThrownBy(
                        () -> request(HttpMethod.POST, RetryPolicy.standard()).send())
                .isInstanceOfSatisfying(
                        GraphTransportException.class,
                        e -> assertThat(e.mayHaveReachedService()).isTrue());
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aLostConnectionIsNoReasonNotToRead() {
        server.answers("drop", "200");
        assertThat(send(HttpMethod.GET, RetryPolicy.standard())).isEqualTo(200);
    }

    @Test
    void whatCouldNotConnectIsSentAgainWhateverItsMethod() {
        server.close();
        assertThatThrownBy(
                        () -> request(HttpMethod.POST, RetryPolicy.standard()).send())
                .isInstanceOfSatisfying(
                        GraphTransportException.class,
                        e -> assertThat(e.mayHaveReachedService()).isFalse())
                .hasCauseInstanceOf(ConnectException.class);
        assertThat(waits).hasSize(3);
    }

    @Test
    void listenersHearOfEachAttemptAndOfNoSecret() {
        server.answers("429 Retry-After: 1", "200");
        send(HttpMethod.POST, RetryPolicy.standard());
        assertThat(attempts).hasSize(2);
        Attempt second = attempts.get(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.status()).hasValue(200);
        assertThat(second.clientRequestId()).hasValue("c1");
        assertThat(second.url()).isEqualTo("http://127.0.0.1:" + server.port() + "/x?$filter=…");
        assertThat(second.bytesSent()).isEqualTo(2);
        assertThat(second.bytesReceived()).isEqualTo(4);
        assertThat(attempts.toString()).doesNotContain("secret");
    }

    @Test
    void aListenerThatThrowsDoesNoHarm() {
        server.answers("200");
        try (NotesClient throwing = NotesClient.builder()
                .endpoint("http://127.0.0.1:" + server.port())
                .accessToken(AccessTokenProvider.of("t"))
                .listener(attempt -> {
                    throw new IllegalStateException();
                })
                .build()) {
            assertThat(throwing.request(HttpMethod.GET, "/x").sendRaw().status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aCancelledRequestIsNotSentAgain() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        server.answers("503", "200");
        server.beforeAnswering(released);
        CompletableFuture<?> answer =
                request(HttpMethod.GET, RetryPolicy.standard()).sendAsync();
        server.awaitRequest();
        answer.cancel(true);
        released.countDown();
        assertThatThrownBy(answer::join).isInstanceOf(CancellationException.class);
        assertThat(server.requests()).hasSize(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void aFailureToConnectAfterALostAnswerMayHaveReachedTheService() {
        server.answers("drop-and-close");
        RetryPolicy policy = new RetryPolicy(2, Duration.ofSeconds(1), Duration.ofSeconds(9), true);
        assertThatThrownBy(() -> request(HttpMethod.POST, policy).send())
                .isInstanceOfSatisfying(
                        GraphTransportException.class,
                        e -> assertThat(e.mayHaveReachedService()).isTrue())
                .hasMessageEndingWith("The request may have reached the service: check what the service did before"
                        + " you send the request again.")
                .hasCauseInstanceOf(ConnectException.class);
    }

    @Test
    void aHandshakeThatIsCutOffIsTriedAgain() throws IOException {
        try (ServerSocket cutting = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                NotesClient secure = NotesClient.builder()
                        .endpoint("https://localhost:" + cutting.getLocalPort())
                        .accessToken(AccessTokenProvider.of("t"))
                        .waits(wait -> {
                            waits.add(wait);
                            return Duration.ZERO;
                        })
                        .build()) {
            Thread server = new Thread(() -> {
                while (!cutting.isClosed()) {
                    try (Socket connection = cutting.accept()) {
                        connection.getInputStream().read();
                    } catch (IOException e) {
                        return; // closed
                    }
                }
            });
            server.start();
            assertThatThrownBy(() -> secure.request(HttpMethod.POST, "/x").send())
                    .isInstanceOfSatisfying(
                            GraphTransportException.class,
                            e -> assertThat(e.mayHaveReachedService()).isFalse())
                    .hasCauseInstanceOf(SSLHandshakeException.class);
            assertThat(waits).hasSize(3);
        }
    }
}
