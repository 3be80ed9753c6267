package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Constraints;
import dev.graphlet.processor.model.Property;

/** Bounds of a length or of a number of items are counts in order, and exclude something. */
final class BoundsExcludeSomething implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        Constraints constraints = property.constraints();
        if (property.navigation().isEmpty()) {
            constraints
                    .length()
                    .filter(bounds -> ConstraintFitsType.fits("Length", property))
                    .ifPresent(bounds -> check("Length", bounds, property, problems));
            constraints
                    .items()
                    .filter(bounds -> ConstraintFitsType.fits("Items", property))
                    .ifPresent(bounds -> check("Items", bounds, property, problems));
        }
    }

    private static void check(String name, Constraints.Bounds bounds, Property property, Problems problems) {
        Origin origin = property.origin();
        if (bounds.min() < 0) {
            problems.add(ProblemCode.CONSTRAINT_NEGATIVE, origin.at(name, "min"), name, "min", bounds.min());
        } else if (bounds.max() < 0) {
            problems.add(ProblemCode.CONSTRAINT_NEGATIVE, origin.at(name, "max"), name, "max", bounds.max());
        } else if (bounds.min() > bounds.max()) {
            problems.add(ProblemCode.CONSTRAINT_ORDER, origin.at(name, "min"), name, bounds.min(), bounds.max());
        } else if (bounds.min() == 0 && bounds.max() == Integer.MAX_VALUE) {
            problems.add(
                    ProblemCode.CONSTRAINT_EMPTY,
                    origin.at(name),
                    name,
                    property.name(),
                    "Give it a min or a max, or remove it");
        }
    }
}
