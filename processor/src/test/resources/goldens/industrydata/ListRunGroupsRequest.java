package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.request.ListRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.response.GraphPage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A request that lists runGroups.
 *
 * <pre>{@code GET /industryData/runGroups}</pre>
 *
 * <p>runGroup: A group of runs.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class ListRunGroupsRequest extends ListRequest<RunGroup, RunGroupProperties, ListRunGroupsRequest> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public ListRunGroupsRequest(RequestSender sender, RequestParts<GraphPage<RunGroup>> parts) {
        super(sender, parts, RunGroupProperties.RUN_GROUP);
    }

    @Override
    protected ListRunGroupsRequest with(RequestParts<GraphPage<RunGroup>> parts) {
        return new ListRunGroupsRequest(sender(), parts);
    }
}
