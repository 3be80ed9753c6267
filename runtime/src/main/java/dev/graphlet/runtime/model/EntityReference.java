package dev.graphlet.runtime.model;

import dev.graphlet.runtime.sensitive.RawText;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.validation.Arguments;

/**
 * Which entity is meant, by the URL that identifies it (OData Protocol 4.01, section 4.1 "Entity-Id"). A path to an
 * entity is one. Immutable and thread-safe.
 */
public interface EntityReference {
    /** The URL, such as {@code https://graph.microsoft.com/v1.0/users/42}. */
    String entityId();

    /**
     * Returns those values, and what in the URL appears in no text: by default its key, of which nobody has said whether it is
     * sensitive.
     */
    default SensitiveValues sensitiveBeside(SensitiveValues others) {
        return others.and(RawText.entity(entityId()));
    }

    /**
     * A reference to the entity of that URL.
     *
     * @param entityId absolute, or relative to the endpoint
     * @throws IllegalArgumentException if it is blank
     */
    static EntityReference of(String entityId) {
        return new EntityUrl(Arguments.nonBlank(entityId, "entityId"));
    }
}
