package dev.graphlet.processor.validation;

import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;

/** An alternate key is not also a key. */
final class AlternateKeyIsNoKey implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        if (property.is(Property.Trait.KEY) && property.is(Property.Trait.ALTERNATE_KEY)) {
            problems.add(ProblemCode.KEY_BOTH, property.origin().at(AlternateKey.class), property.name());
        }
    }
}
