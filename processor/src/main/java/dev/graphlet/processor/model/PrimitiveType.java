package dev.graphlet.processor.model;

/** A primitive type as the type of a value. */
public record PrimitiveType(EdmPrimitive primitive) implements ValueType {
    @Override
    public String qualifiedName() {
        return primitive.edmName();
    }
}
