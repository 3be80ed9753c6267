package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;

/** An entity and its bases have one key together. */
final class KeyIsOnlyOne implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        List<Property> keys = spec.allProperties().stream()
                .filter(property -> property.is(Property.Trait.KEY))
                .toList();
        keys.stream()
                .filter(key -> spec.isEntity() && spec.properties().contains(key))
                // The same property twice is a mistake with a message of its own.
                .filter(key -> !key.name().equals(keys.get(0).name()))
                .forEach(key -> problems.add(
                        ProblemCode.KEY_TWICE,
                        key.origin().at("Key"),
                        OdataName.simple(spec.reference()),
                        keys.get(0).name(),
                        key.name()));
    }
}
