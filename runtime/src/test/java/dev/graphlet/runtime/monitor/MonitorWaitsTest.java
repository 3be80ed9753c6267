package dev.graphlet.runtime.monitor;

import static dev.graphlet.runtime.monitor.OperationService.LONG;
import static dev.graphlet.runtime.monitor.OperationService.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.sample.Note;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a client waits between polls, and what ends the wait before the operation ends. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MonitorWaitsTest {
    private final OperationService service = new OperationService();

    @Test
    void theServiceSaysHowLongElseTheCaller() {
        LongRunningOperation<Note> operation = service.begun().interval(Duration.ofSeconds(5));
        service.answer(202, "")
                .answer(202, "", "Retry-After", "7")
                .answer(202, "")
                .answer(200, NOTE);
        operation.await(LONG);
        assertThat(service.waits).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(7), Duration.ofSeconds(5));
    }

    @Test
    void aServiceThatSaysAtOnceIsNotAskedHundredsOfTimes() {
        LongRunningOperation<Note> operation = service.begun();
        for (int i = 0; i < 30; i++) {
            service.answer(202, "{\"status\":\"running\"}", "Retry-After", i % 2 == 0 ? "0" : "0.001");
        }
        assertThatThrownBy(() -> operation.await(Duration.ofSeconds(2))).isInstanceOf(OperationTimeoutException.class);
        assertThat(service.waits).hasSize(20).containsOnly(Duration.ofMillis(100));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 99})
    void anIntervalIsLongEnough(long millis) {
        LongRunningOperation<Note> operation = service.begun();
        assertThatThrownBy(() -> operation.interval(Duration.ofMillis(millis)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interval must be at least 100 ms, but was " + Duration.ofMillis(millis));
    }

    @Test
    void aTimeoutMayBeForEver() {
        LongRunningOperation<Note> operation = service.begun();
        service.answer(202, "").answer(200, NOTE);
        assertThat(operation.await(Duration.ofSeconds(Long.MAX_VALUE)).title()).isEqualTo("t");
    }

    static Stream<Throwable> failures() {
        return Stream.of(new AssertionError("a"), new IllegalStateException("b"), new StackOverflowError("c"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aListenerThatThrowsEndsTheWait(Throwable failure) {
        Consumer<Progress> throwing = progress -> MonitorWaitsTest.<RuntimeException>sneak(failure);
        LongRunningOperation<Note> operation = service.begun();
        service.answer(202, "").answer(202, "");
        assertThatThrownBy(() -> operation.await(LONG, throwing)).isSameAs(failure);
        assertThat(operation.awaitAsync(LONG, throwing))
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .havingCause()
                .isSameAs(failure);
        service.answer(200, NOTE);
        assertThat(operation.await(LONG).title()).isEqualTo("t");
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    void beginningDoesNotBlockEither() throws Exception {
        service.answer(202, "", "Location", "/monitors/1").answer(200, NOTE);
        LongRunningOperation<Note> operation = service.client()
                .beginAsync(service.client().create(Note.titled("t")))
                .get(30, TimeUnit.SECONDS);
        assertThat(operation
                        .awaitAsync(LONG, progress -> {})
                        .get(30, TimeUnit.SECONDS)
                        .title())
                .isEqualTo("t");
        service.answer(409, "{}");
        assertThat(service.client().beginAsync(service.client().create(Note.titled("t"))))
                .failsWithin(Duration.ofSeconds(30));
    }
}
