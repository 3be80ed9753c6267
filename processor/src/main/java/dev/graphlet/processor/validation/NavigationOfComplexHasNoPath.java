package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.StructuredSpec;

/** A navigation property of a complex type names no operations, because complex values have no path. */
final class NavigationOfComplexHasNoPath implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        if (!spec.isEntity()) {
            spec.properties().stream()
                    .filter(property -> property.navigation()
                            .filter(navigation -> !navigation.operations().isEmpty())
                            .isPresent())
                    .forEach(property -> problems.add(
                            ProblemCode.NAVIGATION_COMPLEX,
                            property.origin().at(Navigation.class, "operations"),
                            property.name()));
        }
    }
}
