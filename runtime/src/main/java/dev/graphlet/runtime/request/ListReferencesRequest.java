package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.response.GraphPage;

/**
 * Lists the references of a collection-valued navigation property. Immutable and thread-safe.
 *
 * @param <V> the type of the referenced entities
 */
public final class ListReferencesRequest<V extends StructuredValue>
        extends PageRequest<EntityReference<V>, ListReferencesRequest<V>> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public ListReferencesRequest(RequestSender sender, RequestParts<GraphPage<EntityReference<V>>> parts) {
        super(sender, parts);
    }

    @Override
    protected ListReferencesRequest<V> with(RequestParts<GraphPage<EntityReference<V>>> parts) {
        return new ListReferencesRequest<>(sender(), parts);
    }
}
