package dev.graphlet.tool.schema;

/**
 * A parameter of an operation.
 *
 * @param name its name
 * @param type its type
 * @param annotations its annotations
 */
public record Parameter(String name, TypeReference type, Annotations annotations) {
    /** Tells whether it may be left out. */
    public boolean isOptional() {
        return annotations.optionalParameter();
    }
}
