package dev.graphlet.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.HostNotAllowedException;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monitors that are asked until the operation has ended. */
class LongRunningOperationTest {
    private static final String ROOT = "https://graph.microsoft.com/beta";
    private static final String NOTE = "{\"id\":\"1\",\"title\":\"t\"}";

    private final List<GraphHttpRequest> sent = new CopyOnWriteArrayList<>();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final Deque<GraphResponse> answers = new ArrayDeque<>();
    private final NotesClient client = NotesClient.builder()
            .accessToken(AccessTokenProvider.of("secret"))
            .waits(wait -> {
                waits.add(wait);
                return Duration.ZERO;
            })
            .transport(request -> {
                sent.add(request);
                return CompletableFuture.completedFuture(answers.remove());
            })
            .build();

    private void answer(int status, String body, String... header) {
        Headers headers = header.length == 0 ? Headers.none() : Headers.none().with(header[0], header[1]);
        answers.add(new GraphResponse(status, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    private LongRunningOperation<Note> begun(String name, String monitor) {
        answer(202, "", name, monitor);
        return client.begin(client.create(Note.titled("t")));
    }

    @ParameterizedTest
    @CsvSource({
        "Location, https://graph.microsoft.com/beta/monitors/1, https://graph.microsoft.com/beta/monitors/1, true",
        "Operation-Location, /beta/monitors/1, https://graph.microsoft.com/beta/monitors/1, true",
        "Location, monitors/1?a=b, https://graph.microsoft.com/beta/monitors/1?a=b, true",
        "Location, https://monitor.example.com/m?sig=x, https://monitor.example.com/m?sig=x, false"
    })
    void aMonitorIsAskedUntilTheEnd(String name, String link, String monitor, boolean withToken) {
        LongRunningOperation<Note> operation = begun(name, link);
        answer(202, "{\"status\":\"notStarted\"}", "Retry-After", "7");
        answer(200, "{\"status\":\"Running\",\"percentageComplete\":50.5}");
        answer(200, "{\"status\":\"somethingNew\"}");
        answer(200, "{\"status\":\"succeeded\",\"resourceLocation\":\"" + ROOT + "/notes/1\"}");
        answer(200, NOTE);
        List<Progress> progress = new ArrayList<>();

        assertThat(operation.await(Duration.ofMinutes(5), progress::add).title())
                .isEqualTo("t");
        assertThat(operation.monitor()).hasValue(monitor);
        assertThat(progress.get(1).percentageComplete()).hasValue(50.5);
        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofMillis(1500), Duration.ofMillis(2250));
        assertThat(sent.get(1).uri()).hasToString(monitor);
        assertThat(sent.get(1).headers().first("Authorization").isPresent()).isEqualTo(withToken);
        assertThat(sent.get(5).uri()).hasToString(ROOT + "/notes/1");
        assertThat(operation.toString()).doesNotContain("sig");
    }

    @Test
    void anAnswerAtOnceIsTheResult() {
        answer(201, NOTE);
        LongRunningOperation<Note> operation = client.begin(client.create(Note.titled("t")));
        assertThat(operation.monitor()).isEmpty();
        assertThat(operation.await(Duration.ZERO).title()).isEqualTo("t");
        assertThat(sent).hasSize(1);
    }

    @Test
    void aBlankLinkLeadsToNoMonitor() {
        Headers headers = Headers.none().with("Operation-Location", "").with("Location", " ");
        answers.add(new GraphResponse(202, headers, NOTE.getBytes(StandardCharsets.UTF_8)));
        LongRunningOperation<Note> operation = client.begin(client.create(Note.titled("t")));
        assertThat(operation.monitor()).isEmpty();
        assertThat(operation.await(Duration.ZERO).title()).isEqualTo("t");
        assertThat(begun("Operation-Location", "").monitor()).isEmpty();
    }

    @Test
    void aMonitorMayAnswerWithTheResult() {
        LongRunningOperation<Note> operation = begun("Location", "/beta/m");
        answer(202, "");
        answer(200, NOTE);
        assertThat(operation.await(Duration.ofMinutes(1)).title()).isEqualTo("t");
    }

    @Test
    void anOperationThatFailsSaysWhy() {
        LongRunningOperation<Note> operation = begun("Location", "/beta/m");
        answer(200, "{\"status\":\"failed\",\"error\":{\"code\":\"tooBig\",\"message\":\"It is too big.\"}}");
        assertThatThrownBy(() -> operation.await(Duration.ofMinutes(1)))
                .isInstanceOf(OperationFailedException.class)
                .hasMessage("The operation ended with status 'failed', tooBig: It is too big.");
    }

    @Test
    void anOperationThatTakesTooLongCanBeResumed() {
        LongRunningOperation<Note> operation = begun("Location", "/beta/m");
        for (int i = 0; i < 20; i++) {
            answer(200, "{\"status\":\"running\"}");
        }
        assertThatThrownBy(() -> operation.await(Duration.ofSeconds(10)))
                .isInstanceOfSatisfying(
                        OperationTimeoutException.class,
                        e -> assertThat(e.monitor()).isEqualTo("https://graph.microsoft.com/beta/m"))
                .hasMessage("The operation has not ended within 10 s and continues on the service: wait longer, or"
                        + " resume it later with the URL of its monitor.");
        answers.clear();
        answer(200, NOTE);
        LongRunningOperation<Note> resumed =
                client.resume(client.get("1"), operation.monitor().orElseThrow());
        assertThat(resumed.await(Duration.ofSeconds(10)).title()).isEqualTo("t");
    }

    @ParameterizedTest
    @CsvSource({"http://monitor.example.com/m", "https://graph.microsoft.com@evil.example/m"})
    void aMonitorThatHidesWhereItIsIsNotAsked(String link) {
        LongRunningOperation<Note> operation = begun("Location", link);
        assertThatThrownBy(() -> operation.await(Duration.ofMinutes(1)))
                .isInstanceOf(HostNotAllowedException.class)
                .hasMessageNotContaining("secret");
        assertThat(sent).hasSize(1);
    }

    @Test
    void waitingDoesNotBlockAndCanBeCancelled() {
        LongRunningOperation<Note> operation = begun("Location", "/beta/m");
        answer(200, "{\"status\":\"running\"}");
        answer(200, NOTE);
        assertThat(operation.awaitAsync(Duration.ofMinutes(1), p -> {}).join().title())
                .isEqualTo("t");
    }
}
