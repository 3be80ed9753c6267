package dev.graphlet.tool.schema;

/**
 * A property of a key.
 *
 * @param path the property, with slashes where it is one of a complex value
 * @param alias its name in a URL; the same as the path where CSDL gives no other
 */
public record KeyProperty(String path, String alias) {}
