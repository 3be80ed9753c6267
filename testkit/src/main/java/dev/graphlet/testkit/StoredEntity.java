package dev.graphlet.testkit;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored entity. Never changed in place.
 *
 * @param entity the entity
 * @param version the store version that wrote the entity
 * @param tagged whether it has an ETag
 */
record StoredEntity(ObjectNode entity, long version, boolean tagged) {
    /** Returns the ETag of this version; empty for types without ETags. */
    Optional<String> etag() {
        return tagged ? Optional.of("W/\"" + version + "\"") : Optional.empty();
    }
}
