package dev.graphlet.processor.model;

/**
 * What is carried over to generated code.
 *
 * @param comment the documentation comment as the compiler gives it, without its asterisks; empty for none
 * @param deprecated whether {@code @Deprecated} is present
 */
public record Documentation(String comment, boolean deprecated) {
    public static final Documentation NONE = new Documentation("", false);
}
