package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Waits without blocking a thread, and tells the time. Implementations are thread-safe. */
@InternalApi
@FunctionalInterface
public interface Waits {
    /**
     * Begins a wait of {@code duration}; a zero or negative duration is over at once.
     *
     * @return a future that completes with null when the wait is over. Cancelling the future ends the wait. Closing the
     *     client ends the wait with a failure
     */
    CompletableFuture<@Nullable Void> begin(Duration duration);

    /** Returns the clock, for services that name a time until which to wait. */
    default Clock clock() {
        return Clock.systemUTC();
    }
}
