package dev.graphlet.runtime.client;

import dev.graphlet.runtime.transport.Attempt;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphListener;
import dev.graphlet.runtime.transport.GraphResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reports one attempt to the listeners of a request after the attempt has ended. */
final class AttemptLog {
    private final GraphHttpRequest sent;
    private final int number;
    private final long start = System.nanoTime();

    AttemptLog(GraphHttpRequest sent, int number) {
        this.sent = sent;
        this.number = number;
    }

    /** Reports {@code outcome}, and {@code wait} until the next attempt, which is null if there is none. */
    void ended(Outcome outcome, @Nullable Duration wait) {
        if (sent.options().listeners().isEmpty()) {
            return;
        }
        Attempt attempt = attempt(outcome, wait);
        for (GraphListener listener : sent.options().listeners()) {
            try {
                listener.attempted(attempt);
            } catch (RuntimeException e) {
                // A failing listener must not fail a request that the service has answered.
            }
        }
    }

    private Attempt attempt(Outcome outcome, @Nullable Duration wait) {
        GraphResponse response = outcome.response();
        return new Attempt(
                sent.method(),
                sent.line().redactedUrl(),
                sent.headers().first("client-request-id"),
                number,
                response == null ? OptionalInt.empty() : OptionalInt.of(response.status()),
                Duration.ofNanos(System.nanoTime() - start),
                sent.size(),
                response == null ? 0 : response.size(),
                Optional.ofNullable(outcome.failure()).map(sent.line().sensitive()::mask),
                Optional.ofNullable(wait));
    }
}
