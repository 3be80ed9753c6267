package dev.graphlet.tool.schema;

/**
 * A member of an enumeration.
 *
 * @param name its name on the wire
 * @param value its number
 * @param annotations its annotations
 */
public record EnumMember(String name, long value, Annotations annotations) implements Member {}
