package dev.graphlet.processor.drift;

import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.annotations.Key;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.model.Property;
import java.lang.annotation.Annotation;
import java.util.List;

/** A key is one that the service has. Silent where the metadata has no key. */
record KeyIsKeyOfService(Pinned pinned, StructuredFact fact) {
    void check(Property property, Problems problems) {
        List<String> keys =
                pinned.chain(fact).stream().flatMap(type -> type.key().stream()).toList();
        if (keys.isEmpty() || !pinned.hasWholeChain(fact)) {
            return;
        }
        if (property.is(Property.Trait.KEY) && !keys.contains(property.name())) {
            report(property, Key.class, "the keys", "Put @Key on '" + String.join("' and '", keys) + "'", problems);
        }
        List<String> alternates = pinned.chain(fact).stream()
                .flatMap(type -> type.alternateKeys().stream().flatMap(List::stream))
                .toList();
        if (property.is(Property.Trait.ALTERNATE_KEY) && !alternates.contains(property.name())) {
            String remedy = alternates.isEmpty()
                    ? "Remove @AlternateKey"
                    : "Put @AlternateKey on '" + String.join("' or '", alternates) + "'";
            report(property, AlternateKey.class, "the alternate keys", remedy, problems);
        }
    }

    private void report(
            Property property, Class<? extends Annotation> type, String keys, String remedy, Problems problems) {
        problems.add(
                DriftCode.KEY_OTHER,
                property.origin().at(type),
                type,
                property.name(),
                keys + " of " + fact.name(),
                pinned.edition(),
                remedy);
    }
}
