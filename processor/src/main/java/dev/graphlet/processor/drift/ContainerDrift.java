package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.ContainerFact;
import dev.graphlet.processor.facts.Marks;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.model.ContainerSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each action and function of a container is an import of the service. */
record ContainerDrift(Pinned pinned) {
    /** Reports differences; returns whether the facts have a container. */
    boolean check(ContainerSpec spec, Problems problems) {
        Optional<ContainerFact> container = pinned.facts().container();
        if (container.isEmpty()) {
            problems.warn(DriftCode.FACTS_PIN, spec.origin(), Shown.name(spec));
            return false;
        }
        String name =
                pinned.facts().source().namespace() + "." + container.get().name();
        StructuredFact imports = new StructuredFact(
                name,
                false,
                Optional.empty(),
                Set.of(),
                List.of(),
                List.of(),
                Marks.NONE,
                List.of(),
                List.of(),
                container.get().imports());
        CallDrift calls = new CallDrift(pinned, spec.service(), name, new MemberNames(List.of(imports)));
        spec.calls().forEach(call -> calls.check(call, true, problems));
        return true;
    }
}
