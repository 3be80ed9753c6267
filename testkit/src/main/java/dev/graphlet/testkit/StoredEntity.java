package dev.graphlet.testkit;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entity as stored, never changed in place.
 *
 * @param entity the entity
 * @param version which change of the store made it so
 * @param tagged whether it has an ETag
 */
record StoredEntity(ObjectNode entity, long version, boolean tagged) {
    /** The tag of this version of it; empty for a type without. */
    Optional<String> etag() {
        return tagged ? Optional.of("W/\"" + version + "\"") : Optional.empty();
    }
}
