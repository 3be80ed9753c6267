package dev.graphlet.processor.rendering;

import com.palantir.javapoet.NameAllocator;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;

/** The names of a codec's constants, one for each property that its type itself declares. */
final class PropertyConstants {
    private final NameAllocator names = new NameAllocator();

    private PropertyConstants(List<Property> properties) {
        List.of("PROPERTIES", "FIRST", "TYPE").forEach(names::newName);
        properties.forEach(property -> names.newName(JavaNames.constant(property.javaName()), property.name()));
    }

    static PropertyConstants of(StructuredSpec spec) {
        return new PropertyConstants(spec.properties());
    }

    String name(Property property) {
        return names.get(property.name());
    }
}
