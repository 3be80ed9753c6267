package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.request.CreateRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A request that creates a new runGroup.
 *
 * <pre>{@code POST /industryData/runGroups}</pre>
 *
 * <p>runGroup: A group of runs.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class CreateRunGroupRequest extends CreateRequest<RunGroup, CreateRunGroupRequest> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public CreateRunGroupRequest(RequestSender sender, RequestParts<RunGroup> parts) {
        super(sender, parts);
    }

    @Override
    protected CreateRunGroupRequest with(RequestParts<RunGroup> parts) {
        return new CreateRunGroupRequest(sender(), parts);
    }
}
