package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import org.jspecify.annotations.Nullable;

/** Empties a media stream. Immutable and thread-safe. */
public final class DeleteMediaRequest extends DeleteRequest<DeleteMediaRequest> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public DeleteMediaRequest(RequestSender sender, RequestParts<@Nullable Void> parts) {
        super(sender, parts);
    }

    @Override
    protected DeleteMediaRequest with(RequestParts<@Nullable Void> parts) {
        return new DeleteMediaRequest(sender(), parts);
    }
}
