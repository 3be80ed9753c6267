package dev.graphlet.processor.validation;

import dev.graphlet.annotations.MultipleOf;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Constraint;
import dev.graphlet.processor.model.Property;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The number of a {@code @MultipleOf} is a positive decimal number. */
final class MultipleOfIsPositive implements PropertyRule {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,100}(\\.[0-9]{1,100})?");

    @Override
    public void check(Property property, Problems problems) {
        property.constraints(Constraint.MultipleOf.class)
                .filter(multiple -> multiple.fits(property) && !isPositive(multiple.number()))
                .forEach(multiple -> problems.add(
                        ProblemCode.MULTIPLE_OF, property.origin().at(MultipleOf.class, "value"), multiple.number()));
    }

    private static boolean isPositive(String number) {
        return NUMBER.matcher(number).matches() && new BigDecimal(number).signum() > 0;
    }
}
