package dev.graphlet.processor.facts;

/**
 * A property that is no navigation property.
 *
 * @param name the name
 * @param type the type
 * @param marks the marks of the property
 */
public record PropertyFact(String name, TypeUse type, Marks marks) {
    /** Creates a fact. */
    public PropertyFact {
        Names.check(name);
    }
}
