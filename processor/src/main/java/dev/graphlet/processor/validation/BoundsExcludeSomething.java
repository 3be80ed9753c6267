package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Constraint;
import dev.graphlet.processor.model.Property;
import java.lang.annotation.Annotation;

/** Bounds of a length or an item count are not negative, are in order, and exclude some value. */
final class BoundsExcludeSomething implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        if (property.navigation().isEmpty()) {
            property.constraints(Constraint.Count.class)
                    .filter(count -> count.fits(property))
                    .forEach(count -> check(count, property, problems));
        }
    }

    private static void check(Constraint.Count count, Property property, Problems problems) {
        Origin origin = property.origin();
        String name = count.annotation();
        Class<? extends Annotation> type = count.type();
        if (count.min() < 0) {
            problems.add(ProblemCode.CONSTRAINT_NEGATIVE, origin.at(type, "min"), name, "min", count.min());
        } else if (count.max() < 0) {
            problems.add(ProblemCode.CONSTRAINT_NEGATIVE, origin.at(type, "max"), name, "max", count.max());
        } else if (count.min() > count.max()) {
            problems.add(ProblemCode.CONSTRAINT_ORDER, origin.at(type, "min"), name, count.min(), count.max());
        } else if (count.min() == 0 && count.max() == Integer.MAX_VALUE) {
            problems.add(
                    ProblemCode.CONSTRAINT_EMPTY,
                    origin.at(type),
                    name,
                    property.name(),
                    "Give @%s a min or a max, or remove @%1$s".formatted(name));
        }
    }
}
