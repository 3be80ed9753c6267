package dev.graphlet.runtime.request;

import java.util.Optional;

/**
 * What a service says of an object that it made and was asked not to send back. Immutable and thread-safe.
 *
 * @param entity the object, if the service sent it all the same
 * @param entityId the URL that identifies it, absolute (header {@code OData-EntityId}, else {@code Location}); empty if it says none
 * @param <V> the object
 */
public record CreatedEntity<V>(Optional<V> entity, Optional<String> entityId) {
    /** The object, but not the URL, whose key may be sensitive. */
    @Override
    public String toString() {
        return "CreatedEntity" + entity.map(value -> "[" + value + "]").orElse("");
    }
}
