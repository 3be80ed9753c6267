package dev.graphlet.runtime.request;

import org.jspecify.annotations.Nullable;

/**
 * Deletes one object. Immutable and thread-safe.
 *
 * @param <R> the request itself
 */
public abstract class DeleteRequest<R extends DeleteRequest<R>> extends ConditionalRequest<@Nullable Void, R> {
    /** A request of those parts, bound to its sender. */
    protected DeleteRequest(RequestSender sender, RequestParts<@Nullable Void> parts) {
        super(sender, parts);
    }
}
