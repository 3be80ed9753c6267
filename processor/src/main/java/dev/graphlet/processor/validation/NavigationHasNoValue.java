package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Required;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/** A navigation property is not required, not a key and not constrained. */
final class NavigationHasNoValue implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        if (property.navigation().isPresent()) {
            markers(property)
                    .forEach(marker -> problems.add(
                            ProblemCode.NAVIGATION_MARKER, property.origin().at(marker), property.name(), marker));
        }
    }

    private static List<Class<? extends Annotation>> markers(Property property) {
        List<Class<? extends Annotation>> markers = new ArrayList<>();
        KeyHasKeyType.annotations(property).forEach(markers::add);
        if (property.is(Property.Trait.REQUIRED)) {
            markers.add(Required.class);
        }
        property.constraints().forEach(constraint -> markers.add(constraint.type()));
        return markers;
    }
}
