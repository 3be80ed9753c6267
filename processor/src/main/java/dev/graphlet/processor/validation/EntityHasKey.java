package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** An entity in a collection has a key (OData CSDL 4.01, section 6.5); a singleton needs none. */
final class EntityHasKey implements Rule<StructuredSpec> {
    /** The reason why a collection exists, and the change to make if there is none. */
    private record Reason(String text, String otherwise) {}

    @Override
    public void check(StructuredSpec spec, Problems problems) {
        if (spec.isEntity() && spec.keys().isEmpty()) {
            reason(spec)
                    .ifPresent(reason -> problems.add(
                            ProblemCode.KEY_MISSING,
                            spec.origin(),
                            reason.text(),
                            OdataName.simple(spec.reference()),
                            OdataName.simple(root(spec).reference()),
                            reason.otherwise()));
        }
    }

    private static Optional<Reason> reason(StructuredSpec spec) {
        if (spec.entitySet().isPresent()) {
            return Optional.of(
                    new Reason("with an entity set", "name a singleton and no entitySet if there is only one entity"));
        }
        if (spec.abstractType()) {
            return Optional.empty(); // derived types may declare the key
        }
        if (spec.allProperties().stream().anyMatch(property -> property.is(Trait.ALTERNATE_KEY))) {
            return Optional.of(new Reason("with an @AlternateKey", "remove @AlternateKey"));
        }
        if (spec.allCalls().stream().anyMatch(Call::onCollection)) {
            return Optional.of(new Reason("with an action or function on its collection", "remove onCollection"));
        }
        // A singleton that offers DELTA is reported by another rule.
        return spec.singleton().isEmpty() && spec.operations().contains(ResourceOperation.DELTA)
                ? Optional.of(new Reason("that offers DELTA", "remove DELTA"))
                : Optional.empty();
    }

    /** Returns the topmost base of {@code spec}, or {@code spec} itself: the place where @Inherits can be added. */
    private static StructuredSpec root(StructuredSpec spec) {
        return spec.base().map(EntityHasKey::root).orElse(spec);
    }
}
