package dev.graphlet.runtime.request;

import org.jspecify.annotations.Nullable;

/**
 * Deletes one object. Immutable and thread-safe.
 *
 * @param <R> the type of the request
 */
public abstract class DeleteRequest<R extends DeleteRequest<R>> extends GraphRequest<@Nullable Void, R>
        implements ConditionalRequest<R> {
    /** Creates a request that {@code sender} executes. */
    protected DeleteRequest(RequestSender sender, RequestParts<@Nullable Void> parts) {
        super(sender, parts);
    }
}
