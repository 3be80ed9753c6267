package dev.graphlet.runtime.response;

import java.util.Optional;

/**
 * The response to a create request with {@code Prefer: return=minimal}. Immutable and thread-safe.
 *
 * @param entity the object, if the service sent it despite the preference
 * @param entityId the absolute URL that identifies the object (header field {@code OData-EntityId}, else
 *     {@code Location}); empty if the service sent neither
 * @param <V> the type of the object
 */
public record CreatedEntity<V>(Optional<V> entity, Optional<String> entityId) {
    /** Returns a text with the object, but without the URL, whose key may be sensitive. */
    @Override
    public String toString() {
        return "CreatedEntity" + entity.map(value -> "[" + value + "]").orElse("");
    }
}
