package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Constraint;
import dev.graphlet.processor.model.Property;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern is a valid regular expression and not empty. */
final class PatternIsRegularExpression implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        property.constraints(Constraint.Pattern.class).forEach(pattern -> check(pattern.regex(), property, problems));
    }

    private static void check(String pattern, Property property, Problems problems) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            problems.add(
                    ProblemCode.PATTERN,
                    property.origin().at(dev.graphlet.annotations.Pattern.class, "value"),
                    pattern,
                    e.getDescription(),
                    e.getIndex());
        }
        if (pattern.isEmpty()) {
            problems.add(
                    ProblemCode.CONSTRAINT_EMPTY,
                    property.origin().at(dev.graphlet.annotations.Pattern.class, "value"),
                    "Pattern",
                    property.name(),
                    "Give @Pattern a regular expression, or remove @Pattern");
        }
    }
}
