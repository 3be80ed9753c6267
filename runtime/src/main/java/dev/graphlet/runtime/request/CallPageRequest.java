package dev.graphlet.runtime.request;

import dev.graphlet.runtime.response.GraphPage;

/**
 * Calls an action or a function that returns a collection of primitive or enumeration values. Immutable and
 * thread-safe.
 *
 * @param <V> the type of an item
 */
public final class CallPageRequest<V> extends GraphRequest<GraphPage<V>, CallPageRequest<V>>
        implements PagedRequest<V> {
    /** Creates a request that {@code sender} executes. */
    public CallPageRequest(RequestSender sender, RequestParts<GraphPage<V>> parts) {
        super(sender, parts);
    }

    @Override
    public CallPageRequest<V> page(String nextLink) {
        return with(parts().following(nextLink));
    }

    @Override
    protected CallPageRequest<V> with(RequestParts<GraphPage<V>> parts) {
        return new CallPageRequest<>(sender(), parts);
    }
}
