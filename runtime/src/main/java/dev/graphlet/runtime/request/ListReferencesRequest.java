package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.response.GraphPage;

/** Lists the references of a collection-valued navigation property. Immutable and thread-safe. */
public final class ListReferencesRequest extends PageRequest<EntityReference, ListReferencesRequest> {
    /** Creates a request that {@code sender} executes. */
    public ListReferencesRequest(RequestSender sender, RequestParts<GraphPage<EntityReference>> parts) {
        super(sender, parts);
    }

    @Override
    protected ListReferencesRequest with(RequestParts<GraphPage<EntityReference>> parts) {
        return new ListReferencesRequest(sender(), parts);
    }
}
