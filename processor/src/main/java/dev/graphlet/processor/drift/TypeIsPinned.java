package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.MissingType;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.processor.model.Spec;
import java.util.List;
import java.util.Optional;

/** A spec is a type of the service, in one of its namespaces, and is pinned. */
final class TypeIsPinned {
    /** Returns the facts about the type of {@code spec}; reports why there are none. */
    Optional<TypeFact> find(Spec spec, Pinned pinned, Problems problems) {
        String name = spec.reference().qualifiedName();
        Optional<TypeFact> fact = pinned.type(name);
        if (fact.isEmpty()) {
            Origin origin = spec.origin();
            String namespace = spec.reference().namespace();
            List<String> namespaces = pinned.facts().namespaces();
            Optional<MissingType> missing = pinned.missing(name);
            if (!namespaces.isEmpty() && !namespaces.contains(namespace)) {
                String meant = new Suggestion(namespace, namespaces).sentence();
                String shown = spec.reference().name();
                problems.add(DriftCode.UNKNOWN_NAMESPACE, origin, namespace, shown, pinned.edition(), meant);
            } else if (missing.isPresent()) {
                String meant = meant(name, missing.get());
                problems.add(DriftCode.UNKNOWN_TYPE, origin, name, pinned.edition(), meant);
            } else {
                problems.warn(DriftCode.FACTS_PIN, origin, name);
            }
        }
        return fact;
    }

    private static String meant(String name, MissingType missing) {
        String sentence = new Suggestion(name, missing.near()).sentence();
        return sentence.isEmpty() && !missing.near().isEmpty()
                ? " Did you mean '" + missing.near().get(0) + "'?"
                : sentence;
    }
}
