package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Only one method of a spec and its bases declares a wire name. */
final class PropertyIsDeclaredOnce implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        Map<String, Property> own = new HashMap<>();
        for (Property property : spec.properties()) {
            Property first = own.putIfAbsent(property.name(), property);
            if (first != null) {
                problems.add(
                        ProblemCode.WIRE_NAME_TWICE,
                        property.origin().at(Name.class, "value"),
                        property.name(),
                        "'" + first.origin() + "'",
                        "'" + property.origin() + "'");
            } else {
                checkBases(property, spec, problems);
            }
        }
    }

    private static void checkBases(Property property, StructuredSpec spec, Problems problems) {
        Optional<StructuredSpec> base = spec.base();
        while (base.isPresent()) {
            StructuredSpec declaring = base.get();
            declaring.properties().stream()
                    .filter(inherited -> inherited.name().equals(property.name()))
                    .limit(1)
                    .forEach(inherited -> report(property, spec, inherited, declaring, problems));
            base = declaring.base();
        }
    }

    private static void report(
            Property property, StructuredSpec spec, Property inherited, StructuredSpec base, Problems problems) {
        Origin origin = property.origin().at(Name.class, "value");
        String own = TypeText.of(property);
        String other = TypeText.of(inherited);
        String declaring = OdataName.simple(spec.reference());
        String baseName = OdataName.simple(base.reference());
        if (own.equals(other)) {
            problems.add(
                    ProblemCode.WIRE_NAME_INHERITED,
                    origin,
                    property.name(),
                    property.origin(),
                    declaring,
                    inherited.origin(),
                    baseName);
        } else {
            problems.add(
                    ProblemCode.REDECLARED,
                    origin,
                    property.name(),
                    own,
                    property.origin(),
                    declaring,
                    other,
                    inherited.origin(),
                    baseName);
        }
    }
}
