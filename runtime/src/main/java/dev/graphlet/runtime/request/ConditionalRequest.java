package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
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

    /**
     * Only if the object still is as {@code known} was, by the ETag that came with it.
     *
     * @throws IllegalArgumentException if it came without one
     */
    public final R ifUnchanged(StructuredValue known) {
        return ifMatch(etagOf(known));
    }

    static String etagOf(StructuredValue known) {
        return Arguments.nonNull(known, "known").etag().orElseThrow(ConditionalRequest::withoutEtag);
    }

    static IllegalArgumentException withoutEtag() {
        return new IllegalArgumentException("etag must be there, but the model came without one. "
                + "GET it from a service that gives ETags, or leave the condition out.");
    }

    /**
     * Only if the object still has the ETag that came with a model: {@code ifMatch(group.etag())}.
     *
     * @throws IllegalArgumentException if the model came without one
     */
    public final R ifMatch(Optional<String> etag) {
        return ifMatch(Arguments.nonNull(etag, "etag").orElseThrow(ConditionalRequest::withoutEtag));
    }
}
