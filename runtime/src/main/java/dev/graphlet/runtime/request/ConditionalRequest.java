package dev.graphlet.runtime.request;

import dev.graphlet.runtime.validation.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A request that can depend on the state of its object: an update or a delete. Immutable and thread-safe.
 *
 * @param <T> what the answer is read as
 * @param <R> the request itself
 */
public abstract class ConditionalRequest<T extends @Nullable Object, R extends ConditionalRequest<T, R>>
        extends GraphRequest<T, R> {
    /** A request of those parts, bound to its sender. */
    protected ConditionalRequest(RequestSender sender, RequestParts<T> parts) {
        super(sender, parts);
    }

    /**
     * Only if the object still has this ETag; else the service answers 412 and changes nothing.
     *
     * @param etag as the service gave it, {@code W/"…"}; {@code *} for any, if only the object exists
     * @throws IllegalArgumentException if it is blank
     */
    public final R ifMatch(String etag) {
        return with(parts().withHeader("If-Match", Arguments.nonBlank(etag, "etag")));
    }
}
