package dev.graphlet.runtime.request;

import dev.graphlet.runtime.response.GraphPage;

/**
 * Reads a collection that is split into pages and takes no query options. Immutable and thread-safe.
 *
 * @param <V> the type of an item
 * @param <R> the type of the request
 */
public abstract class PageRequest<V, R extends PageRequest<V, R>> extends GraphRequest<GraphPage<V>, R>
        implements PagedRequest<V> {
    /** Creates a request that {@code sender} executes. */
    protected PageRequest(RequestSender sender, RequestParts<GraphPage<V>> parts) {
        super(sender, parts);
    }

    @Override
    public final R page(String nextLink) {
        return with(parts().following(nextLink));
    }
}
