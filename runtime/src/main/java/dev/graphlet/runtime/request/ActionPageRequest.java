package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.response.GraphPage;

/**
 * Calls an action that returns a collection of primitive or enumeration values. Immutable and thread-safe.
 *
 * @param <V> the type of an item
 */
public final class ActionPageRequest<V> extends PageRequest<V, ActionPageRequest<V>>
        implements BodyRequest<ActionPageRequest<V>>, ValidatedRequest<ActionPageRequest<V>> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public ActionPageRequest(RequestSender sender, RequestParts<GraphPage<V>> parts) {
        super(sender, parts);
    }

    @Override
    protected ActionPageRequest<V> with(RequestParts<GraphPage<V>> parts) {
        return new ActionPageRequest<>(sender(), parts);
    }
}
