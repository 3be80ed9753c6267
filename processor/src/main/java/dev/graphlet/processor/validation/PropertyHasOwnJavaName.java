package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.HashMap;
import java.util.Map;

/** Properties of a spec and its bases that have different wire names have different accessors. */
final class PropertyHasOwnJavaName implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        Map<String, Property> accessors = new HashMap<>();
        for (Property property : spec.allProperties()) {
            Property first = accessors.putIfAbsent(property.javaName(), property);
            boolean same = first == null || first.name().equals(property.name());
            if (!same && spec.properties().contains(property)) {
                problems.add(
                        ProblemCode.JAVA_NAME,
                        property.origin().at("Name", "value"),
                        first.name(),
                        property.name(),
                        property.javaName());
            }
        }
    }
}
