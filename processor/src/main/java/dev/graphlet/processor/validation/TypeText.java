package dev.graphlet.processor.validation;

import dev.graphlet.processor.model.Property;

/** The Edm type of a property, for messages. */
final class TypeText {
    private TypeText() {}

    static String of(Property property) {
        String type = property.type().qualifiedName();
        return property.collection() ? "Collection(" + type + ")" : type;
    }
}
