package dev.graphlet.runtime.edm;

import java.util.Set;

/**
 * An addressable resource of a service: an entity set or a singleton (OData CSDL 4.01, section 13).
 *
 * @param path the path from the service root, beginning with {@code /}
 * @param type the qualified name of the entity type
 * @param singleton whether it is one entity rather than a set
 * @param operations what the spec says may be done with it
 */
public record EdmResource(String path, String type, boolean singleton, Set<EdmOperation> operations) {
    /** Copies the set. */
    public EdmResource {
        operations = Set.copyOf(operations);
    }
}
