package dev.graphlet.processor.rendering;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds uses of deprecated types in a spec. Compilers warn about both a missing and a redundant suppression. */
final class Deprecations {
    private Deprecations() {}

    static boolean inBase(StructuredSpec spec) {
        return spec.base().filter(base -> base.reference().deprecated()).isPresent();
    }

    /** Returns whether the navigations or calls of an entity's path use one, other than in deprecated members. */
    static boolean onItemPath(StructuredSpec spec) {
        return inPathsOfBases(spec, StructuredSpec::hasPath)
                || inSignatures(spec.allNavigations())
                || inCalls(spec, false);
    }

    /** Returns whether the base paths or the calls of a collection's path use a deprecated type. */
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

    /** Returns whether a call that is not deprecated itself has a deprecated type. */
    static boolean inCalls(Collection<Call> calls) {
        return calls.stream()
                .filter(call -> !call.documentation().deprecated())
                .flatMap(call -> Stream.concat(call.parameters().stream(), call.result().stream()))
                .anyMatch(Deprecations::hasDeprecatedType);
    }

    /** Returns whether a property, deprecated or not, has a deprecated type. */
    static boolean inTypes(Collection<Property> properties) {
        return properties.stream().anyMatch(Deprecations::hasDeprecatedType);
    }

    /** Returns whether a property that is not deprecated itself has a deprecated type. */
    static boolean inSignatures(Collection<Property> properties) {
        return properties.stream().anyMatch(p -> !p.documentation().deprecated() && hasDeprecatedType(p));
    }

    /** Returns whether a projection uses a deprecated entity, or a deprecated type outside of deprecated members. */
    static boolean inProjection(ProjectionSpec spec) {
        return spec.entity().reference().deprecated()
                || spec.projected().stream()
                        .anyMatch(member -> member.projection()
                                .map(target -> target.reference().deprecated())
                                .orElseGet(() -> inSignatures(List.of(member.property()))));
    }

    private static boolean hasDeprecatedType(Property property) {
        return property.type() instanceof TypeReference type && type.deprecated();
    }
}
