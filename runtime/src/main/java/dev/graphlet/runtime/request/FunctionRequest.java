package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import org.jspecify.annotations.Nullable;

/**
 * Calls a function (OData Protocol 4.01, section 11.5). Immutable and thread-safe.
 *
 * @param <T> the type of the result
 */
public final class FunctionRequest<T extends @Nullable Object> extends GraphRequest<T, FunctionRequest<T>>
        implements ValidatedRequest<FunctionRequest<T>> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public FunctionRequest(RequestSender sender, RequestParts<T> parts) {
        super(sender, parts);
    }

    @Override
    protected FunctionRequest<T> with(RequestParts<T> parts) {
        return new FunctionRequest<>(sender(), parts);
    }
}
