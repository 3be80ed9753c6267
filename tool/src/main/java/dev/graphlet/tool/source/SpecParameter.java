package dev.graphlet.tool.source;

/**
 * A parameter of an action or a function.
 *
 * @param name its name on the wire
 * @param type its Java type, each name of a class without its package
 * @param required whether it is annotated with {@code @Required}
 */
public record SpecParameter(String name, String type, boolean required) {}
