package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.PropertyPath;

/**
 * Calls an action or a function that gives a collection of entities or complex values. Immutable and thread-safe.
 *
 * @param <V> one item
 * @param <P> the handles of its properties
 */
public final class CallListRequest<V extends StructuredValue, P extends PropertyPath>
        extends ListRequest<V, P, CallListRequest<V, P>> {
    /** A request of those parts, bound to its sender, about items with those properties. */
    public CallListRequest(RequestSender sender, RequestParts<GraphPage<V>> parts, P properties) {
        super(sender, parts, properties);
    }

    @Override
    protected CallListRequest<V, P> with(RequestParts<GraphPage<V>> parts) {
        return new CallListRequest<>(sender(), parts, properties());
    }
}
