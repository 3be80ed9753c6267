package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.response.GraphPage;

/**
 * Calls a function that returns a collection of primitive or enumeration values. Immutable and thread-safe.
 *
 * @param <V> the type of an item
 */
public final class FunctionPageRequest<V> extends PageRequest<V, FunctionPageRequest<V>>
        implements ValidatedRequest<FunctionPageRequest<V>> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public FunctionPageRequest(RequestSender sender, RequestParts<GraphPage<V>> parts) {
        super(sender, parts);
    }

    @Override
    protected FunctionPageRequest<V> with(RequestParts<GraphPage<V>> parts) {
        return new FunctionPageRequest<>(sender(), parts);
    }
}
