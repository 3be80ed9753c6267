package dev.graphlet.runtime.request;

import org.jspecify.annotations.Nullable;

/**
 * A request without options of its own. Immutable and thread-safe.
 *
 * @param <T> what the answer is read as
 */
public final class SimpleRequest<T extends @Nullable Object> extends GraphRequest<T, SimpleRequest<T>> {
    /** A request of those parts, bound to its sender. */
    public SimpleRequest(RequestSender sender, RequestParts<T> parts) {
        super(sender, parts);
    }

    @Override
    protected SimpleRequest<T> with(RequestParts<T> parts) {
        return new SimpleRequest<>(sender(), parts);
    }
}
