package com.example.industrydata;

import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Get runGroup.
 *
 * <pre>{@code GET /industryData/runGroups/{id}}</pre>
 *
 * <p>runGroup: A group of runs.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class GetRunGroupRequest extends GraphRequest<RunGroup, GetRunGroupRequest> {
    GetRunGroupRequest(RequestSender sender, RequestParts<RunGroup> parts) {
        super(sender, parts);
    }

    @Override
    protected GetRunGroupRequest with(RequestParts<RunGroup> parts) {
        return new GetRunGroupRequest(sender(), parts);
    }
}
