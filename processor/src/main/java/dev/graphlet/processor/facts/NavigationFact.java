package dev.graphlet.processor.facts;

/**
 * A navigation property.
 *
 * @param name the name
 * @param target the type of the related entities
 * @param contained whether the related entities are part of their owner
 * @param marks the marks of the navigation property
 */
public record NavigationFact(String name, TypeUse target, boolean contained, Marks marks) {
    /** Creates a fact. */
    public NavigationFact {
        Names.check(name);
    }
}
