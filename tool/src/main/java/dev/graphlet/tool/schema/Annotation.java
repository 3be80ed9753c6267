package dev.graphlet.tool.schema;

/**
 * An annotation of an element of a schema.
 *
 * @param term what it says, without an alias: {@code Org.OData.Core.V1.Computed}
 * @param qualifier which of several of one term this is; empty for the only one
 * @param value its value; {@code Bool} "true" where none is written
 */
public record Annotation(QualifiedName term, String qualifier, Expression value) {}
