package dev.graphlet.processor.drift;

import dev.graphlet.annotations.Unlisted;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.PathFact;
import dev.graphlet.processor.facts.ServiceFacts;
import dev.graphlet.processor.model.Ceiling;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.requests.ClientRequest;
import dev.graphlet.processor.requests.DeclaredRequest;
import dev.graphlet.processor.requests.SpecRequests;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The requests of a package are permitted by its ceilings, and its {@code @Permissions} are those of the service. */
record PrivilegeDrift(ServiceFacts facts, List<Ceiling> ceilings) {
    /**
     * Reports differences.
     *
     * @param own the specs of the package
     * @param others the specs of other packages
     * @param report takes the class of a spec, and what was found about a request that it offers
     */
    void check(Service service, List<Spec> own, Collection<Spec> others, BiConsumer<String, Problems> report) {
        String date = facts.source().permissions();
        if (date.isEmpty()) {
            reportMissing(service, report);
            return;
        }
        Map<String, Spec> specs = new HashMap<>();
        others.forEach(spec -> specs.put(spec.reference().qualifiedName(), spec));
        own.forEach(spec -> specs.put(spec.reference().qualifiedName(), spec));
        Map<String, PathFact> pinned = new HashMap<>();
        facts.paths().forEach(fact -> pinned.put(fact.operation() + " " + fact.path(), fact));
        for (ClientRequest request : SpecRequests.of(own, others)) {
            Optional<PathFact> fact = Optional.ofNullable(pinned.get(request.factOperation() + " " + request.path()))
                    .or(() -> unknown(request));
            DeclaredRequest.of(request, specs)
                    .filter(declared -> !declared.origin().has(Unlisted.class))
                    .map(declared -> new KnownRequest(declared, fact))
                    .ifPresent(known -> report.accept(known.specClass(), problems(known, date)));
        }
    }

    /** Returns that nothing is known of a request to a type of a jar: its facts are not pinned here, and never will be. */
    private Optional<PathFact> unknown(ClientRequest request) {
        boolean pinned = facts.types().stream().anyMatch(type -> type.name().equals(request.type()));
        return pinned || request.member().isEmpty()
                ? Optional.empty()
                : Optional.of(new PathFact(
                        request.path(), request.type(), request.factOperation(), List.of(), List.of(), List.of()));
    }

    private Problems problems(KnownRequest request, String date) {
        Problems problems = new Problems();
        if (request.fact().isEmpty()) {
            problems.warn(DriftCode.FACTS_REQUEST, request.origin(), request.line());
        }
        ceilings.forEach(ceiling -> new RequestsAreBelowCeiling(ceiling, date).check(request, problems));
        new PermissionsSuffice(date).check(request, problems);
        return problems;
    }

    private void reportMissing(Service service, BiConsumer<String, Problems> report) {
        ceilings.stream().findFirst().ifPresent(ceiling -> {
            Problems problems = new Problems();
            problems.warn(DriftCode.FACTS_PERMISSIONS, ceiling.origin(), service.specPackage());
            report.accept(ceiling.specClass(), problems);
        });
    }
}
