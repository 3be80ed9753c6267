package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that can depend on the state of its object: an update or a deletion. Immutable and thread-safe.
 *
 * @param <T> the type of the result
 * @param <R> the type of the request
 */
public abstract class ConditionalRequest<T extends @Nullable Object, R extends ConditionalRequest<T, R>>
        extends GraphRequest<T, R> {
    /** Creates a request that {@code sender} executes. */
    protected ConditionalRequest(RequestSender sender, RequestParts<T> parts) {
        super(sender, parts);
    }

    /**
     * Returns a copy of this request that takes effect only if the object still has the ETag {@code etag}; otherwise
     * the service responds 412 and changes nothing.
     *
     * @param etag the ETag as the service sent it, {@code W/"…"}; {@code *} for any object that exists
     * @throws IllegalArgumentException if {@code etag} is blank
     */
    public final R ifMatch(String etag) {
        return with(parts().withHeader("If-Match", Arguments.nonBlank(etag, "etag")));
    }

    /**
     * Returns a copy of this request that takes effect only if the object still has the ETag of {@code known}.
     *
     * @throws IllegalArgumentException if {@code known} has no ETag
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
     * Returns a copy of this request that takes effect only if the object still has the ETag of a model:
     * {@code ifMatch(group.etag())}.
     *
     * @throws IllegalArgumentException if {@code etag} is empty
     */
    public final R ifMatch(Optional<String> etag) {
        return ifMatch(Arguments.nonNull(etag, "etag").orElseThrow(ConditionalRequest::withoutEtag));
    }
}
