package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.sensitive.RawText;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.validation.Arguments;

/**
 * A reference to an entity by the URL that identifies the entity (OData Protocol 4.01, section 4.1 "Entity-Id"). Paths
 * to entities implement this interface. Immutable and thread-safe.
 *
 * @param <V> the type of the entity
 */
public interface EntityReference<V extends StructuredValue> {
    /** Returns the URL, such as {@code https://graph.microsoft.com/v1.0/users/42}. */
    String entityId();

    /**
     * Returns {@code others} and the sensitive values in the URL, which must not appear in messages; by default its
     * key, since a key in a plain URL is not declared as sensitive or not.
     */
    @InternalApi
    default SensitiveValues sensitiveBeside(SensitiveValues others) {
        return others.and(RawText.entity(entityId()));
    }

    /**
     * Returns a reference to the entity with the given URL; the caller says what type the entity has.
     *
     * @param entityId an absolute URL, or one relative to the endpoint
     * @throws IllegalArgumentException if {@code entityId} is blank
     */
    static <V extends StructuredValue> EntityReference<V> of(String entityId) {
        return new EntityUrl<>(Arguments.nonBlank(entityId, "entityId"));
    }
}
