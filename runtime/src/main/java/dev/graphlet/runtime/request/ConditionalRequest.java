package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;

/**
 * A request that can depend on the state of its object: an update or a deletion. Immutable and thread-safe.
 *
 * @param <R> the type of the request
 */
public interface ConditionalRequest<R extends GraphRequest<?, R>> {
    /**
     * Returns a copy of this request that takes effect only if the object still has the ETag {@code etag}; otherwise
     * the service responds 412 and changes nothing.
     *
     * @param etag the ETag as the service sent it, {@code W/"…"}; {@code *} for any object that exists
     * @throws IllegalArgumentException if {@code etag} is blank
     */
    default R ifMatch(String etag) {
        return GraphRequest.<R>self(this).withHeader("If-Match", Arguments.nonBlank(etag, "etag"));
    }

    /**
     * Returns a copy of this request that takes effect only if the object still has the ETag of a model:
     * {@code ifMatch(group.etag())}.
     *
     * @throws IllegalArgumentException if {@code etag} is empty
     */
    default R ifMatch(Optional<String> etag) {
        return ifMatch(Arguments.nonNull(etag, "etag").orElseThrow(EntityTags::missing));
    }

    /**
     * Returns a copy of this request that takes effect only if the object still has the ETag of {@code known}.
     *
     * @throws IllegalArgumentException if {@code known} has no ETag
     */
    default R ifUnchanged(StructuredValue known) {
        return ifMatch(EntityTags.of(known));
    }
}
