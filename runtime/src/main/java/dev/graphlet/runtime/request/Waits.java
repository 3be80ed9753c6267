package dev.graphlet.runtime.request;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Waits without blocking a thread, and knows the time. Implementations are thread-safe. */
@FunctionalInterface
public interface Waits {
    /**
     * Begins a wait of {@code duration}; zero and less is over at once.
     *
     * @return what is completed with null when the wait is over; cancelling it ends the wait, and so does closing the client,
     *     with a failure
     */
    CompletableFuture<@Nullable Void> begin(Duration duration);

    /** Returns what time it is, for services that name the time until which to wait. */
    default Clock clock() {
        return Clock.systemUTC();
    }
}
