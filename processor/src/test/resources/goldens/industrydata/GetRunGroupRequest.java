package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.request.GetRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A request that gets the runGroup.
 *
 * <pre>{@code GET /industryData/runGroups/{id}}</pre>
 *
 * <p>runGroup: A group of runs.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class GetRunGroupRequest extends GetRequest<RunGroup, RunGroupProperties, GetRunGroupRequest> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public GetRunGroupRequest(RequestSender sender, RequestParts<RunGroup> parts) {
        super(sender, parts, RunGroupProperties.RUN_GROUP);
    }

    @Override
    protected GetRunGroupRequest with(RequestParts<RunGroup> parts) {
        return new GetRunGroupRequest(sender(), parts);
    }
}
