package dev.graphlet.runtime.edm;

import dev.graphlet.runtime.InternalApi;
import java.util.Set;

/**
 * The operations of a navigation property that offers fewer than the entity type that it leads to.
 *
 * @param type the qualified name of the entity type that declares the navigation property
 * @param property the wire name of the navigation property
 * @param operations the operations offered on its path
 */
@InternalApi
public record EdmNavigation(String type, String property, Set<EdmOperation> operations) {
    /** Creates a description with a copy of {@code operations}. */
    public EdmNavigation {
        operations = Set.copyOf(operations);
    }
}
