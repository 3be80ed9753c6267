package dev.graphlet.runtime.edm;

import java.util.Set;

/**
 * What a navigation property offers, if that is less than the entity type it leads to.
 *
 * @param type the qualified name of the entity type that declares it
 * @param property its wire name
 * @param operations what may be done on its path
 */
public record EdmNavigation(String type, String property, Set<EdmOperation> operations) {
    /** Copies the set. */
    public EdmNavigation {
        operations = Set.copyOf(operations);
    }
}
