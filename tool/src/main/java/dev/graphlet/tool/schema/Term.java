package dev.graphlet.tool.schema;

/**
 * A term that the service declares; Graph has {@code @microsoft.graph.downloadUrl} and its like.
 *
 * @param name its name
 * @param type the type of its values
 * @param appliesTo to what it applies, as CSDL writes it; empty for everything
 */
public record Term(QualifiedName name, TypeReference type, String appliesTo) {}
