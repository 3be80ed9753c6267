package dev.graphlet.tool.schema;

import java.util.Optional;

/**
 * Another name of a primitive type.
 *
 * @param name its name
 * @param underlyingType the primitive type
 * @param annotations its annotations
 */
public record TypeDefinition(QualifiedName name, QualifiedName underlyingType, Annotations annotations)
        implements SchemaType {
    @Override
    public Optional<Member> member(String name) {
        return Optional.empty();
    }
}
