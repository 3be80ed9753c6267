package dev.graphlet.processor.drift;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StreamType;
import dev.graphlet.processor.model.StructuredSpec;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An entity type or a complex type is as in the service, and so are its members. */
record StructuredDrift(Pinned pinned, StructuredFact fact) {
    void check(StructuredSpec spec, Problems problems) {
        checkBase(spec, problems);
        checkForm(spec, problems);
        new PathsLeadToType(pinned).check(spec, fact, problems);
        if (fact.is(StructuredFact.Trait.BRIEF)) {
            problems.warn(DriftCode.FACTS_PIN, spec.origin(), fact.name());
            return;
        }
        PropertyDrift properties = new PropertyDrift(pinned, fact, spec);
        spec.properties().forEach(property -> properties.check(property, problems));
        spec.streams().forEach(stream -> properties.check(asProperty(stream), problems));
        MemberNames members = new MemberNames(pinned.chain(fact));
        CallDrift calls = new CallDrift(pinned, spec.service(), fact.name(), members);
        boolean whole = pinned.isWhole(fact);
        spec.calls().forEach(call -> calls.check(call, whole, problems));
    }

    private void checkBase(StructuredSpec spec, Problems problems) {
        List<String> bases = pinned.bases(fact);
        spec.base()
                .map(base -> base.reference().qualifiedName())
                .filter(base -> pinned.hasWholeChain(fact))
                .filter(base -> bases.stream().noneMatch(name -> pinned.isNamed(base, name)))
                .ifPresent(base -> problems.add(
                        DriftCode.EDM_BASE,
                        spec.origin().at(Inherits.class),
                        base,
                        fact.name(),
                        pinned.edition(),
                        bases.isEmpty()
                                ? "Remove @Inherits"
                                : "Name a spec of '" + String.join("' or '", bases) + "', or remove @Inherits"));
    }

    private void checkForm(StructuredSpec spec, Problems problems) {
        boolean isAbstract = fact.is(StructuredFact.Trait.ABSTRACT);
        if (spec.abstractType() != isAbstract) {
            form(spec, "abstractType", isAbstract ? "abstract" : "not abstract", isAbstract, problems);
        }
        boolean whole = pinned.hasWholeChain(fact);
        if (spec.open() && whole && !pinned.isOpen(fact)) {
            form(spec, "open", "not open", false, problems);
        }
        boolean media = pinned.chain(fact).stream().anyMatch(type -> type.is(StructuredFact.Trait.STREAM));
        if (spec.hasStream() && whole && !media) {
            form(spec, "hasStream", "no media entity", false, problems);
        }
    }

    private void form(StructuredSpec spec, String member, String actual, boolean value, Problems problems) {
        Class<? extends Annotation> type = spec.isEntity() ? GraphEntity.class : GraphComplex.class;
        Origin origin = spec.origin().at(type, member);
        problems.warn(
                DriftCode.EDM_FORM,
                origin,
                member,
                type,
                fact.name(),
                actual,
                pinned.edition(),
                "Set " + member + " to " + value);
    }

    private static Property asProperty(StreamProperty stream) {
        return new Property(
                stream.name(),
                stream.javaName(),
                new StreamType(),
                false,
                Set.of(),
                Optional.empty(),
                List.of(),
                stream.documentation(),
                stream.origin());
    }
}
