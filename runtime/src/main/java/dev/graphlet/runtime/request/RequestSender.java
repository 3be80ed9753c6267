package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.validation.ValidationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends requests; usually the client. Thread-safe. */
public interface RequestSender {
    /** The absolute URL of a resource. */
    String urlOf(ResourcePath path);

    /**
     * Sends the request and waits for the answer.
     *
     * @throws ValidationException if the body breaks the spec; nothing was sent
     * @throws GraphException if there is no token, no answer, an error, or an answer that cannot be read
     * @throws IllegalStateException if the sender is closed
     */
    <T extends @Nullable Object> T send(GraphRequest<T, ?> request);

    /**
     * Sends the request without blocking. Every failure, of the same types as {@link #send}, is in the future, unwrapped.
     * Whoever completes or cancels the future, by {@code orTimeout} for example, ends the request: its attempts, waits and
     * exchanges. A stage that depends on the future cannot, since a future is not told what becomes of its dependents.
     */
    <T extends @Nullable Object> CompletableFuture<T> sendAsync(GraphRequest<T, ?> request);
}
