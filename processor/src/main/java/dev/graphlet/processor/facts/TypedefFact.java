package dev.graphlet.processor.facts;

/**
 * A type definition: another name for a primitive type.
 *
 * @param name the qualified name
 * @param underlying the qualified name of the primitive type, such as {@code Edm.String}
 * @param marks the marks of the type
 */
public record TypedefFact(String name, String underlying, Marks marks) implements TypeFact {
    /** Creates a fact. */
    public TypedefFact {
        Names.checkQualified(name);
        Names.checkQualified(underlying);
    }
}
