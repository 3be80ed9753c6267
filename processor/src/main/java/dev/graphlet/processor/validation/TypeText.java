package dev.graphlet.processor.validation;

import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import java.util.Optional;

/** The Edm type of a property, for messages and rules. */
final class TypeText {
    private TypeText() {}

    static String of(Property property) {
        String type = property.type().qualifiedName();
        return property.collection() ? "Collection(" + type + ")" : type;
    }

    /** Returns the primitive type of the value or of the items; empty for other types. */
    static Optional<EdmPrimitive> primitive(Property property) {
        return property.type() instanceof PrimitiveType type ? Optional.of(type.primitive()) : Optional.empty();
    }
}
