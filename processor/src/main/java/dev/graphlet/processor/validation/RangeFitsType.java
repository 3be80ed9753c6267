package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Range;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Constraint;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.Property;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range has at least one bound, and its bounds are values of the property's type and in order. */
final class RangeFitsType implements PropertyRule {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");

    @Override
    public void check(Property property, Problems problems) {
        property.primitive()
                .filter(EdmPrimitive::isNumeric)
                .ifPresent(type -> property.constraints(Constraint.Range.class)
                        .forEach(range -> check(range, type, property, problems)));
    }

    private static void check(Constraint.Range range, EdmPrimitive type, Property property, Problems problems) {
        Origin origin = property.origin();
        Optional<BigDecimal> min = bound("min", range.min(), type, origin, problems);
        Optional<BigDecimal> max = bound("max", range.max(), type, origin, problems);
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            problems.add(
                    ProblemCode.CONSTRAINT_ORDER,
                    origin.at(Range.class, "min"),
                    range.annotation(),
                    range.min(),
                    range.max());
        }
        if (range.min().isEmpty() && range.max().isEmpty()) {
            problems.add(
                    ProblemCode.CONSTRAINT_EMPTY,
                    origin.at(Range.class),
                    range.annotation(),
                    property.name(),
                    "Give @Range a min or a max, or remove @Range");
        }
    }

    private static Optional<BigDecimal> bound(
            String member, String text, EdmPrimitive type, Origin origin, Problems problems) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            problems.add(ProblemCode.RANGE_NUMBER, origin.at(Range.class, member), member, text);
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        if (!NumberLimits.of(type).hold(number)) {
            String fix = NumberLimits.of(type).text();
            problems.add(ProblemCode.RANGE_FIT, origin.at(Range.class, member), member, text, type.edmName(), fix);
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
