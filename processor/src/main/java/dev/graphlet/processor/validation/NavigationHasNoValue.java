package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import java.util.ArrayList;
import java.util.List;

/** A navigation has no value that could be required, be a key or be constrained. */
final class NavigationHasNoValue implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        if (property.navigation().isPresent()) {
            markers(property)
                    .forEach(marker -> problems.add(
                            ProblemCode.NAVIGATION_MARKER, property.origin().at(marker), property.name(), marker));
        }
    }

    private static List<String> markers(Property property) {
        List<String> markers = new ArrayList<>();
        KeyHasKeyType.annotations(property).forEach(markers::add);
        if (property.is(Property.Trait.REQUIRED)) {
            markers.add("Required");
        }
        ConstraintFitsType.names(property.constraints()).forEach(markers::add);
        return markers;
    }
}
