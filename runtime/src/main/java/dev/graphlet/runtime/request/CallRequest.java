package dev.graphlet.runtime.request;

import org.jspecify.annotations.Nullable;

/**
 * Calls an action or a function (OData Protocol 4.01, section 11.5). Immutable and thread-safe.
 *
 * @param <T> the type of the result; {@code Void} for none
 */
public final class CallRequest<T extends @Nullable Object> extends GraphRequest<T, CallRequest<T>> {
    /** Creates a request that {@code sender} executes. */
    public CallRequest(RequestSender sender, RequestParts<T> parts) {
        super(sender, parts);
    }

    @Override
    protected CallRequest<T> with(RequestParts<T> parts) {
        return new CallRequest<>(sender(), parts);
    }
}
