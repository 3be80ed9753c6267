package dev.graphlet.processor.model;

/**
 * The type of a navigation in a projection that leads to another projection.
 *
 * @param reference the other projection
 * @param entity the entity type of the other projection
 */
public record ProjectionType(TypeReference reference, TypeReference entity) implements ValueType {
    @Override
    public String qualifiedName() {
        return entity.qualifiedName();
    }
}
