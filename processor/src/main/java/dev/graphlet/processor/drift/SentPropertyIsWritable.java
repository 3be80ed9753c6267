package dev.graphlet.processor.drift;

import dev.graphlet.annotations.CreateOnly;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.PropertyFact;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StreamType;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.stream.Stream;

/** A property that is sent is neither computed nor read-only, and one that is sent in updates is not immutable. */
record SentPropertyIsWritable(Pinned pinned, StructuredFact fact) {
    void check(Property property, PropertyFact known, StructuredSpec spec, Problems problems) {
        if (property.is(Property.Trait.READ_ONLY) || property.type() instanceof StreamType || !isSent(spec)) {
            return;
        }
        Stream.of(Mark.COMPUTED, Mark.READ_ONLY)
                .filter(known.marks()::has)
                .findFirst()
                .ifPresentOrElse(
                        mark -> report(property, mark, ReadOnly.class.getSimpleName(), problems),
                        () -> checkUpdate(property, known, problems));
    }

    private void checkUpdate(Property property, PropertyFact known, Problems problems) {
        if (property.isUpdatable() && known.marks().has(Mark.IMMUTABLE)) {
            report(property, Mark.IMMUTABLE, CreateOnly.class.getSimpleName(), problems);
        }
    }

    /** Returns whether values are sent: complex values always may be, in others. */
    private static boolean isSent(StructuredSpec spec) {
        return !spec.isEntity()
                || spec.abstractType()
                || Stream.of(ResourceOperation.CREATE, ResourceOperation.UPDATE, ResourceOperation.UPSERT)
                        .anyMatch(spec.operations()::contains);
    }

    private void report(Property property, Mark mark, String annotation, Problems problems) {
        problems.warn(
                DriftCode.WRITABLE,
                property.origin(),
                property.name(),
                fact.name(),
                mark.word(),
                pinned.edition(),
                annotation);
    }
}
