package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StageNames;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.Optional;

/** No property has a type whose class name is hidden by a nested class that the model inherits from a base. */
final class TypeIsNotNestedInBase implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        Optional<StructuredSpec> base = spec.base();
        while (base.isPresent()) {
            StructuredSpec declaring = base.get();
            spec.properties().forEach(property -> check(property, declaring, problems));
            base = declaring.base();
        }
    }

    private static void check(Property property, StructuredSpec base, Problems problems) {
        if (property.type() instanceof TypeReference type && StageNames.of(base).containsValue(type.javaName())) {
            problems.add(
                    ProblemCode.CLASS_NESTED,
                    property.origin(),
                    property.name(),
                    OdataName.simple(type),
                    OdataName.simple(base.reference()),
                    type.javaName());
        }
    }
}
