package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.UpdateRequest;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A request that updates the runGroup.
 *
 * <pre>{@code PATCH /industryData/runGroups/{id}}</pre>
 *
 * <p>runGroup: A group of runs.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class UpdateRunGroupRequest extends UpdateRequest<RunGroup, UpdateRunGroupRequest> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public UpdateRunGroupRequest(RequestSender sender, RequestParts<Optional<RunGroup>> parts) {
        super(sender, parts);
    }

    @Override
    protected UpdateRunGroupRequest with(RequestParts<Optional<RunGroup>> parts) {
        return new UpdateRunGroupRequest(sender(), parts);
    }
}
