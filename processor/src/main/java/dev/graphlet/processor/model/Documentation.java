package dev.graphlet.processor.model;

/**
 * The documentation that is carried over to generated code.
 *
 * @param comment the documentation comment as returned by the compiler, without asterisks; empty for none
 * @param deprecated whether {@code @Deprecated} is present
 */
public record Documentation(String comment, boolean deprecated) {
    public static final Documentation NONE = new Documentation("", false);
}
