package com.example.industrydata;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.request.DeleteRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A request that deletes the runGroup.
 *
 * <pre>{@code DELETE /industryData/runGroups/{id}}</pre>
 *
 * <p>runGroup: A group of runs.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class DeleteRunGroupRequest extends DeleteRequest<DeleteRunGroupRequest> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public DeleteRunGroupRequest(RequestSender sender, RequestParts<@Nullable Void> parts) {
        super(sender, parts);
    }

    @Override
    protected DeleteRunGroupRequest with(RequestParts<@Nullable Void> parts) {
        return new DeleteRunGroupRequest(sender(), parts);
    }
}
