package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.response.GraphPage;

/**
 * Calls a function that returns a collection of entities or complex values. Immutable and thread-safe.
 *
 * @param <V> the type of an item
 * @param <P> the properties that lambdas receive
 */
public final class FunctionListRequest<V extends StructuredValue, P extends PropertyPath>
        extends ListRequest<V, P, FunctionListRequest<V, P>> implements ValidatedRequest<FunctionListRequest<V, P>> {
    /** Creates a request that {@code sender} executes; lambdas receive {@code properties}. */
    @InternalApi
    public FunctionListRequest(RequestSender sender, RequestParts<GraphPage<V>> parts, P properties) {
        super(sender, parts, properties);
    }

    @Override
    protected FunctionListRequest<V, P> with(RequestParts<GraphPage<V>> parts) {
        return new FunctionListRequest<>(sender(), parts, properties());
    }
}
