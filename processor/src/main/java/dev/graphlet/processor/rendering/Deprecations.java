package dev.graphlet.processor.rendering;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a spec mentions what is deprecated. Compilers warn of an omitted suppression and of one too many. */
final class Deprecations {
    private Deprecations() {}

    static boolean inBase(StructuredSpec spec) {
        return spec.base().filter(base -> base.reference().deprecated()).isPresent();
    }

    /** In what the path of one entity leads to and calls, but in members that are deprecated themselves. */
    static boolean onItemPath(StructuredSpec spec) {
        return inPathsOfBases(spec, StructuredSpec::hasPath)
                || inSignatures(spec.allNavigations())
                || inCalls(spec, false);
    }

    /** In the keys and calls of the path of a collection. */
    static boolean onCollectionPath(StructuredSpec spec) {
        return inPathsOfBases(spec, StructuredSpec::hasCollectionPath) || inCalls(spec, true);
    }

    private static boolean inPathsOfBases(StructuredSpec spec, Predicate<StructuredSpec> hasPath) {
        return spec.base()
                .filter(base -> (hasPath.test(base) && base.reference().deprecated()) || inPathsOfBases(base, hasPath))
                .isPresent();
    }

    private static boolean inCalls(StructuredSpec spec, boolean onCollection) {
        return inCalls(spec.allCalls().stream()
                .filter(call -> call.onCollection() == onCollection)
                .toList());
    }

    /** In the types of calls that are not deprecated themselves. */
    static boolean inCalls(Collection<Call> calls) {
        return calls.stream()
                .filter(call -> !call.documentation().deprecated())
                .flatMap(call -> Stream.concat(call.parameters().stream(), call.result().stream()))
                .anyMatch(Deprecations::hasDeprecatedType);
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
