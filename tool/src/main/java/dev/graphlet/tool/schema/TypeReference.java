package dev.graphlet.tool.schema;

/**
 * Says of which type a property, parameter or result is.
 *
 * @param type the type; of a collection, that of its items
 * @param collection whether there are many
 * @param nullable whether null may occur. False means "never null", not "required"; nobody is told of it
 */
public record TypeReference(QualifiedName type, boolean collection, boolean nullable) {
    /** Returns the type as CSDL writes it: {@code Collection(Edm.String)}. */
    @Override
    public String toString() {
        return collection ? "Collection(" + type + ")" : type.toString();
    }
}
