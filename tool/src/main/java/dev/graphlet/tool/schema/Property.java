package dev.graphlet.tool.schema;

/**
 * A property of an entity or complex type.
 *
 * @param name its name on the wire
 * @param type its type
 * @param annotations its annotations
 */
public record Property(String name, TypeReference type, Annotations annotations) implements Member {}
