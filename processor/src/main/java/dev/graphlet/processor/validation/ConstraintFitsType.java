package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Constraint;
import dev.graphlet.processor.model.Property;
import java.util.List;

/** A constraint is on a property of a type that the constraint supports. */
final class ConstraintFitsType implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        if (property.navigation().isEmpty()) {
            property.constraints().stream()
                    .filter(constraint -> !constraint.fits(property))
                    .forEach(constraint -> problems.add(
                            ProblemCode.CONSTRAINT_TYPE,
                            property.origin().at(constraint.type()),
                            constraint.annotation(),
                            constraint.target(),
                            property.name(),
                            TypeText.of(property),
                            fix(constraint, property)));
        }
    }

    /** Returns the advice: another annotation of bounds if one of them fits, else to remove the annotation. */
    private static String fix(Constraint constraint, Property property) {
        List<Constraint> bounds = Constraint.bounds().toList();
        boolean isBound = bounds.stream().anyMatch(bound -> bound.type() == constraint.type());
        return bounds.stream()
                .filter(other -> isBound && other.fits(property))
                .findFirst()
                .map(other -> "Use @" + other.annotation() + " instead")
                .orElse("Remove @" + constraint.annotation());
    }
}
