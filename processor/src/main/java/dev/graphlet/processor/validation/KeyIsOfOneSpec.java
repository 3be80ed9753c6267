package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Key;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;
import java.util.Optional;

/** A spec whose base has a key declares no key itself (OData CSDL 4.01, section 6.5). */
final class KeyIsOfOneSpec implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        List<Property> inherited = spec.base().map(StructuredSpec::keys).orElse(List.of());
        Optional<Property> first = inherited.stream().findFirst();
        if (first.isPresent() && spec.isEntity()) {
            spec.properties().stream()
                    .filter(property -> property.is(Property.Trait.KEY))
                    // A property that is declared twice is reported by another rule.
                    .filter(key ->
                            inherited.stream().noneMatch(other -> other.name().equals(key.name())))
                    .forEach(key -> problems.add(
                            ProblemCode.KEY_INHERITED,
                            key.origin().at(Key.class),
                            OdataName.simple(spec.reference()),
                            key.name(),
                            first.get().name()));
        }
    }
}
