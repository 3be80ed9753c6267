package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.HashMap;
import java.util.Map;

/** Properties of a spec and its bases with different wire names have different accessors. */
final class PropertyHasOwnJavaName implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        Map<String, Declared<Property>> accessors = new HashMap<>();
        for (Declared<Property> declared : Declared.properties(spec)) {
            Property property = declared.member();
            Declared<Property> first = accessors.putIfAbsent(property.javaName(), declared);
            boolean same = first == null || first.member().name().equals(property.name());
            if (!same && declared.isOf(spec)) {
                problems.add(
                        ProblemCode.JAVA_NAME,
                        property.origin().at(Name.class, "value"),
                        first.text(first.member().name(), declared),
                        declared.text(property.name(), first),
                        property.javaName());
            }
        }
    }
}
