package dev.graphlet.tool.facts;

import dev.graphlet.processor.facts.CloudFact;
import dev.graphlet.processor.facts.FactsSource;
import dev.graphlet.processor.facts.MissingType;
import dev.graphlet.processor.facts.ServiceFacts;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.processor.requests.ClientRequest;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.ServiceSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Finds the facts about the types that the specs of a package declare. */
public final class Pin {
    private final PinnedService service;
    private final Collection<SpecNames> specs;
    private final Supplier<List<ClientRequest>> requests;

    private Pin(PinnedService service, Collection<SpecNames> specs, Supplier<List<ClientRequest>> requests) {
        this.service = service;
        this.specs = specs;
        this.requests = requests;
    }

    /** Returns the facts for a package with these specs. {@code requests} finds what they offer, if there are permissions. */
    public static ServiceFacts facts(
            PinnedService service, Collection<SpecNames> specs, Supplier<List<ClientRequest>> requests) {
        return new Pin(service, specs, requests).facts();
    }

    /** Tells whether the specs name a type, a member or a path that a schema lacks, so that it may be in another version. */
    public static boolean isLacking(ServiceSchema schema, Collection<SpecNames> specs) {
        return specs.stream()
                .anyMatch(spec -> !schema.has(spec.type())
                        || spec.members().stream().anyMatch(member -> !isKnown(schema, spec.type(), member))
                        || spec.paths().stream()
                                .anyMatch(
                                        path -> new PathWalk(schema, path).end().isEmpty()));
    }

    /** Tells whether a type or a base of it has a member or an operation. */
    static boolean isKnown(ServiceSchema schema, QualifiedName type, String member) {
        return schema.has(type, member)
                || schema.structured(type)
                        .filter(found -> !schema.bindings().named(found, member).isEmpty())
                        .isPresent();
    }

    private ServiceFacts facts() {
        BetaSchema beta = new BetaSchema(service, specs);
        PinnedTypes pinned = new PinnedTypes(beta, specs);
        CloudMarks clouds = new CloudMarks(service.clouds(), specs, service.schema());
        TypeFacts types = new TypeFacts(beta, clouds, pinned);
        List<TypeFact> facts = new ArrayList<>();
        pinned.all().forEach(type -> facts.add(types.of(type)));
        return new ServiceFacts(
                FactsSource.of(
                        service.root(),
                        service.namespace(),
                        service.edition().date().toString(),
                        service.edition().digest(),
                        service.permissions()
                                .map(data -> data.date().toString())
                                .orElse("")),
                List.copyOf(namespaces()),
                service.clouds().entrySet().stream()
                        .map(cloud -> new CloudFact(
                                cloud.getKey(), cloud.getValue().date().toString()))
                        .toList(),
                facts,
                missing(beta),
                service.schema()
                        .container()
                        .map(container -> new ContainerFacts(beta, service.namespace(), clouds).of(container)),
                service.permissions()
                        .map(data -> PathFacts.of(requests.get(), data.table()))
                        .orElse(List.of()));
    }

    private Set<String> namespaces() {
        ServiceSchema schema = service.schema();
        Set<String> namespaces = new TreeSet<>();
        schema.types().stream().map(type -> type.name().namespace()).forEach(namespaces::add);
        schema.declarations().operations().stream()
                .map(operation -> operation.name().namespace())
                .forEach(namespaces::add);
        schema.container()
                .ifPresent(container -> namespaces.add(container.name().namespace()));
        return namespaces;
    }

    private List<MissingType> missing(BetaSchema beta) {
        NearTypes near = new NearTypes(service.schema());
        return specs.stream()
                .map(SpecNames::type)
                .distinct()
                .filter(type -> beta.type(type).isEmpty())
                .map(type -> new MissingType(type.toString(), near.to(type)))
                .toList();
    }
}
