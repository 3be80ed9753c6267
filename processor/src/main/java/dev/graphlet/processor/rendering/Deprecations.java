package dev.graphlet.processor.rendering;

import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.Collection;
import java.util.stream.Stream;

/** Where a spec mentions what is deprecated. Compilers warn of an omitted suppression and of one too many. */
final class Deprecations {
    private Deprecations() {}

    static boolean inBase(StructuredSpec spec) {
        return spec.base().filter(base -> base.reference().deprecated()).isPresent();
    }

    /** In what the paths of a spec lead to and call, but in members that are deprecated themselves. */
    static boolean onPaths(StructuredSpec spec) {
        Stream<Property> called = spec.allCalls().stream()
                .filter(call -> !call.documentation().deprecated())
                .flatMap(call -> Stream.concat(call.parameters().stream(), call.result().stream()));
        boolean bases = false;
        for (StructuredSpec base = spec.base().orElse(null);
                base != null;
                base = base.base().orElse(null)) {
            bases |= base.reference().deprecated() && base.hasPath();
        }
        return bases
                || inSignatures(spec.allNavigations())
                || inSignatures(spec.keys())
                || called.anyMatch(Deprecations::hasDeprecatedType);
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
