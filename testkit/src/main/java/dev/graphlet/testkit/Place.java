package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Optional;
import java.util.Set;

/**
 * A place of entities: an entity set or a singleton of the service, or a navigation property of an entity.
 *
 * @param path the path from the service root, canonical and not encoded
 * @param type the declared type of the entities
 * @param operations the operations offered on the entities
 * @param step the last navigation step; empty for an entity set or a singleton of the service
 */
record Place(String path, EdmStructuredType type, Set<EdmOperation> operations, Optional<Step> step) {
    /** Returns whether the place holds only references to entities that are stored elsewhere. */
    boolean isReference() {
        return step.filter(last -> !last.property().isContained()).isPresent();
    }

    /** Returns whether the entities of the place belong to the entity that contains them. */
    boolean isContained() {
        return step.filter(last -> last.property().isContained()).isPresent();
    }
}
