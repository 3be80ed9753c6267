package dev.graphlet.tool.schema;

/**
 * A parameter of an operation.
 *
 * @param name its name
 * @param type its type
 * @param annotations its annotations
 */
public record Parameter(String name, TypeReference type, Annotations annotations) {
    /** Returns whether a call may leave this parameter out. */
    public boolean isOptional() {
        return annotations.optionalParameter();
    }
}
