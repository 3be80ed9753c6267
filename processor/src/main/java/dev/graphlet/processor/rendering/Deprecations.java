package dev.graphlet.processor.rendering;

import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.Collection;

/** Where a spec mentions what is deprecated. Compilers warn of an omitted suppression and of one too many. */
final class Deprecations {
    private Deprecations() {}

    static boolean inBase(StructuredSpec spec) {
        return spec.base().filter(base -> base.reference().deprecated()).isPresent();
    }

    /** In the types of the properties, be these deprecated or not. */
    static boolean inTypes(Collection<Property> properties) {
        return properties.stream().anyMatch(Deprecations::hasDeprecatedType);
    }

    /** In the types of properties that are not deprecated themselves. */
    static boolean inSignatures(Collection<Property> properties) {
        return properties.stream().anyMatch(p -> !p.documentation().deprecated() && hasDeprecatedType(p));
    }

    private static boolean hasDeprecatedType(Property property) {
        return property.type() instanceof TypeReference type && type.deprecated();
    }
}
