package dev.graphlet.runtime.edm;

import dev.graphlet.runtime.InternalApi;
import java.util.Set;

/**
 * An addressable resource of a service: an entity set or a singleton (OData CSDL 4.01, section 13).
 *
 * @param path the path from the service root, starting with {@code /}
 * @param type the qualified name of the entity type
 * @param singleton whether the resource is a single entity rather than a set
 * @param operations the operations that the spec declares for the resource
 */
@InternalApi
public record EdmResource(String path, String type, boolean singleton, Set<EdmOperation> operations) {
    /** Creates a description with a copy of {@code operations}. */
    public EdmResource {
        operations = Set.copyOf(operations);
    }
}
