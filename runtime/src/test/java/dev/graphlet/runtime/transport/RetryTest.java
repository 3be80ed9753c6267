package dev.graphlet.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
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
    private final MethanolTransport transport = MethanolTransport.builder()
            .clock(new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            })
            .waits(wait -> {
                waits.add(wait);
                now = now.plus(wait);
                return Duration.ZERO;
            })
            .build();

    @AfterEach
    void close() {
        server.close();
    }

    private GraphResponse send(HttpMethod method, RetryPolicy policy) {
        try {
            return start(method, policy).join();
        } catch (CompletionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private CompletableFuture<GraphResponse> start(HttpMethod method, RetryPolicy policy) {
        HttpContent body = method == HttpMethod.POST ? HttpContent.of("{}".getBytes(StandardCharsets.UTF_8)) : null;
        TransportOptions options = new TransportOptions(policy, List.of(attempts::add), false);
        Headers headers = Headers.none().with("client-request-id", "c1").with("Authorization", "Bearer secret");
        URI uri = URI.create("http://127.0.0.1:" + server.port() + "/x?$filter=a%20eq%201");
        return transport.send(new GraphHttpRequest(method, uri, headers, body, options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PATCH", "PUT", "DELETE"})
    void aThrottledRequestIsSentAgainWhateverItsMethod(HttpMethod method) {
        server.answers("429 Retry-After: 7", "200");
        assertThat(send(method, RetryPolicy.standard()).status()).isEqualTo(200);
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
        assertThat(send(method, RetryPolicy.standard()).status()).isEqualTo(expected);
    }

    @Test
    void aCallerMaySayThatItDoesNoHarm() {
        server.answers("503", "drop", "200");
        RetryPolicy policy =
                new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(9), Duration.ofMinutes(1), true);
        assertThat(send(HttpMethod.POST, policy).status()).isEqualTo(200);
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
        RetryPolicy patient =
                new RetryPolicy(1, Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofHours(1), false);
        assertThat(send(HttpMethod.GET, patient).status()).isEqualTo(200);
        assertThat(waits).containsExactly(expected);
    }

    @Test
    void aWaitThatIsTooLongIsTheCallersAtOnce() {
        server.answers("429 Retry-After: 3600", "200");
        GraphResponse response = send(HttpMethod.GET, RetryPolicy.standard());
        assertThat(response.status()).isEqualTo(429);
        assertThat(RetryAfter.of(response.headers())).isEqualTo(Duration.ofHours(1));
        assertThat(waits).isEmpty();
    }

    @Test
    void withoutAHintEachWaitIsAboutTwiceTheOneBefore() {
        server.answers("503", "503", "503", "503", "200");
        assertThat(send(HttpMethod.GET, RetryPolicy.standard()).status()).isEqualTo(503);
        assertThat(waits).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(waits.get(i)).isBetween(Duration.ofMillis(500L << i), Duration.ofSeconds(1L << i));
        }
    }

    @Test
    void allAttemptsTogetherHaveATimeout() {
        server.answers("429 Retry-After: 50", "429 Retry-After: 50", "429 Retry-After: 50", "200");
        RetryPolicy policy =
                new RetryPolicy(9, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(110), false);
        assertThat(send(HttpMethod.GET, policy).status()).isEqualTo(429);
        assertThat(waits).hasSize(2);
    }

    @Test
    void whoWantsNoRetryGetsNone() {
        server.answers("429 Retry-After: 1", "200");
        assertThat(send(HttpMethod.GET, RetryPolicy.never()).status()).isEqualTo(429);
    }

    @Test
    void aLostConnectionIsNoReasonToCreateTwice() {
        server.answers("drop", "200");
        assertThatThrownBy(() -> start(HttpMethod.POST, RetryPolicy.standard()).join())
                .cause()
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(ConnectException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aLostConnectionIsNoReasonNotToRead() {
        server.answers("drop", "200");
        assertThat(send(HttpMethod.GET, RetryPolicy.standard()).status()).isEqualTo(200);
    }

    @Test
    void whatCouldNotConnectIsSentAgainWhateverItsMethod() {
        server.close();
        assertThatThrownBy(() -> start(HttpMethod.POST, RetryPolicy.standard()).join())
                .cause()
                .isInstanceOf(ConnectException.class);
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
        TransportOptions options = new TransportOptions(
                null,
                List.of(attempt -> {
                    throw new IllegalStateException();
                }),
                false);
        URI uri = URI.create("http://127.0.0.1:" + server.port() + "/");
        GraphHttpRequest request = new GraphHttpRequest(HttpMethod.GET, uri, Headers.none(), null, options);
        assertThat(transport.send(request).join().status()).isEqualTo(200);
    }

    @Test
    void aCancelledRequestIsNotSentAgain() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        server.answers("503", "200");
        server.beforeAnswering(released);
        CompletableFuture<GraphResponse> answer = start(HttpMethod.GET, RetryPolicy.standard());
        server.awaitRequest();
        answer.cancel(true);
        released.countDown();
        assertThatThrownBy(answer::join).isInstanceOf(CancellationException.class);
        assertThat(server.requests()).hasSize(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void aFailureToConnectAfterALostAnswerMayHaveReachedTheService() throws IOException {
        List<Integer> ports = new ArrayList<>();
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ports.add(once.getLocalPort());
        }
        assertThat(ports).hasSize(1);
        server.answers("drop-and-close");
        RetryPolicy policy =
                new RetryPolicy(2, Duration.ofSeconds(1), Duration.ofSeconds(9), Duration.ofMinutes(1), true);
        assertThatThrownBy(() -> start(HttpMethod.POST, policy).join())
                .cause()
                .hasMessage("the last attempt failed to connect, after one that got no answer")
                .cause()
                .isInstanceOf(ConnectException.class);
    }
}
