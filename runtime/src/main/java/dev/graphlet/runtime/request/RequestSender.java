package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.ValidationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends requests; usually the client. Thread-safe. */
@InternalApi
public interface RequestSender {
    /** Returns the absolute URL of the resource at {@code path}. */
    String urlOf(ResourcePath path);

    /**
     * Sends {@code request} and waits for the response.
     *
     * @throws ValidationException if the body violates the spec; nothing was sent
     * @throws GraphException if there is no token or no response, or if the response is an error or cannot be read
     * @throws IllegalStateException if the sender is closed
     */
    <T extends @Nullable Object> T send(GraphRequest<T, ?> request);

    /**
     * Sends {@code request} without blocking. The future holds every failure, of the same types as {@link #send},
     * without a wrapper. Completing or cancelling the future, for example by {@code orTimeout}, ends the request with
     * its attempts, waits and exchanges. Cancelling a dependent stage does not end the request, since a future does not
     * see its dependent stages.
     */
    <T extends @Nullable Object> CompletableFuture<T> sendAsync(GraphRequest<T, ?> request);
}
