package dev.graphlet.processor.drift;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.Marks;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.facts.TypeUse;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The entity set and the singleton of a spec are paths of the service, lead to its type and offer what it says. */
record PathsLeadToType(Pinned pinned) {
    void check(StructuredSpec spec, StructuredFact fact, Problems problems) {
        spec.entitySet().ifPresent(path -> check(spec, fact, path, true, problems));
        spec.singleton().ifPresent(path -> check(spec, fact, path, false, problems));
    }

    private void check(StructuredSpec spec, StructuredFact fact, Resource resource, boolean many, Problems problems) {
        Path.Target target = new Path(pinned, resource.path()).follow(resource.origin(), many, problems);
        if (target.isUnknown()) {
            return;
        }
        Origin origin = resource.origin();
        if (target.many() != many) {
            problems.add(
                    DriftCode.UNKNOWN_KIND,
                    origin,
                    "A path",
                    resource.path(),
                    "the service",
                    target.many() ? "a collection" : "a single entity",
                    many ? "a collection" : "a single entity",
                    pinned.edition(),
                    "Write '" + resource.path() + "' in " + (target.many() ? "entitySet" : "singleton"));
        } else if (isOther(fact, target.type())) {
            problems.add(
                    DriftCode.EDM_TYPE,
                    origin,
                    "A path",
                    resource.path(),
                    "the service",
                    new TypeUse(fact.name(), many),
                    new TypeUse(target.type(), many),
                    pinned.edition(),
                    "Declare the path in a spec of '" + target.type() + "'");
        } else {
            checkOffer(spec, fact, resource, target, problems);
            new MarksAllowIt(pinned, spec.service())
                    .check("'" + resource.path() + "'", target.marks(), isDeprecated(spec), origin, problems);
        }
    }

    private static boolean isDeprecated(StructuredSpec spec) {
        return spec.documentation().deprecated();
    }

    /** Returns whether the types have nothing to do with each other, as far as known. */
    private boolean isOther(StructuredFact fact, String target) {
        boolean same = fact.name().equals(target)
                || pinned.bases(fact).contains(target)
                || pinned.structured(target)
                        .filter(type -> pinned.bases(type).contains(fact.name()))
                        .isPresent();
        boolean known = pinned.hasWholeChain(fact)
                && pinned.structured(target).filter(pinned::hasWholeChain).isPresent();
        return !same && known;
    }

    private void checkOffer(
            StructuredSpec spec, StructuredFact fact, Resource resource, Path.Target target, Problems problems) {
        Set<String> refused = new HashSet<>(target.marks().refused());
        refused.addAll(fact.marks().refused());
        Marks marks = new Marks(Set.of(), Set.of(), refused, Optional.empty());
        Set<ResourceOperation> offered = new HashSet<>(spec.possibleOperations());
        offered.removeIf(operation -> !target.many() && operation.isOnCollection());
        new OperationsAreOffered(pinned)
                .check(
                        "'" + resource.path() + "'",
                        new TreeSet<>(offered),
                        marks,
                        spec.origin().at(GraphEntity.class, "operations"),
                        problems);
    }
}
