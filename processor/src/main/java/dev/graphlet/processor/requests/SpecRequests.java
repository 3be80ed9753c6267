package dev.graphlet.processor.requests;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requests that the specs of a package offer. */
public final class SpecRequests {
    private SpecRequests() {}

    /**
     * Returns the requests.
     *
     * @param own the specs of the package
     * @param others the specs of other packages
     */
    public static List<ClientRequest> of(Collection<Spec> own, Collection<Spec> others) {
        List<EntityOutline> entities = outlines(own);
        List<EntityOutline> further = outlines(others);
        List<ClientRequest> requests = new ArrayList<>(ClientRequests.of(entities, further, List.of(), ""));
        own.stream()
                .filter(ContainerSpec.class::isInstance)
                .map(ContainerSpec.class::cast)
                .forEach(container -> requests.addAll(ClientRequests.of(
                        List.of(),
                        List.of(),
                        container.calls().stream().map(SpecRequests::call).toList(),
                        container.reference().qualifiedName())));
        return requests;
    }

    private static List<EntityOutline> outlines(Collection<Spec> specs) {
        return specs.stream()
                .filter(StructuredSpec.class::isInstance)
                .map(StructuredSpec.class::cast)
                .filter(StructuredSpec::isEntity)
                .map(SpecRequests::outline)
                .toList();
    }

    private static EntityOutline outline(StructuredSpec spec) {
        Stream<String> streams = spec.streams().stream().map(StreamProperty::name);
        return new EntityOutline(
                spec.reference().qualifiedName(),
                spec.base().map(base -> base.reference().qualifiedName()),
                Stream.concat(root(spec.entitySet().stream(), true), root(spec.singleton().stream(), false))
                        .toList(),
                names(spec.possibleOperations()),
                spec.properties().stream()
                        .filter(property -> property.navigation().isPresent())
                        .map(SpecRequests::navigation)
                        .toList(),
                spec.calls().stream().map(SpecRequests::call).toList(),
                (spec.hasStream() ? Stream.concat(streams, Stream.of("$value")) : streams).toList());
    }

    private static Stream<EntityOutline.Root> root(Stream<Resource> resource, boolean many) {
        return resource.map(found -> new EntityOutline.Root(found.path(), many));
    }

    private static EntityOutline.Navigation navigation(Property property) {
        return new EntityOutline.Navigation(
                property.name(),
                property.type().qualifiedName(),
                property.collection(),
                names(property.navigation().orElseThrow().operations()));
    }

    private static EntityOutline.Call call(Call call) {
        return new EntityOutline.Call(
                call.name(),
                call.function(),
                call.onCollection(),
                call.parameters().stream().map(Property::name).toList());
    }

    private static Set<String> names(Collection<? extends Enum<?>> operations) {
        return operations.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
