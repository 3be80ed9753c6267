package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import org.jspecify.annotations.Nullable;

/**
 * A request without options of its own. Immutable and thread-safe.
 *
 * @param <T> the type of the result
 */
public final class SimpleRequest<T extends @Nullable Object> extends GraphRequest<T, SimpleRequest<T>> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public SimpleRequest(RequestSender sender, RequestParts<T> parts) {
        super(sender, parts);
    }

    @Override
    protected SimpleRequest<T> with(RequestParts<T> parts) {
        return new SimpleRequest<>(sender(), parts);
    }
}
