package dev.graphlet.processor.facts;

/**
 * The type of a property, a parameter or a result.
 *
 * @param name the qualified name of the type, or of the items of a collection
 * @param many whether the value is a collection
 */
public record TypeUse(String name, boolean many) {
    /** Creates a use of a type. */
    public TypeUse {
        Names.checkQualified(name);
    }

    /** Returns the name as metadata writes it: {@code Collection(Edm.String)}. */
    @Override
    public String toString() {
        return many ? "Collection(" + name + ")" : name;
    }
}
