package dev.graphlet.runtime.request;

import org.jspecify.annotations.Nullable;

/**
 * Calls an action or a function (OData Protocol 4.01, section 11.5). Immutable and thread-safe.
 *
 * @param <T> what it gives; {@code Void} for nothing
 */
public final class CallRequest<T extends @Nullable Object> extends GraphRequest<T, CallRequest<T>> {
    /** A request of those parts, bound to its sender. */
    public CallRequest(RequestSender sender, RequestParts<T> parts) {
        super(sender, parts);
    }

    @Override
    protected CallRequest<T> with(RequestParts<T> parts) {
        return new CallRequest<>(sender(), parts);
    }
}
