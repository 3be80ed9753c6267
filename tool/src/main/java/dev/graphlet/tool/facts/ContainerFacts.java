package dev.graphlet.tool.facts;

import dev.graphlet.processor.facts.ContainerFact;
import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.OperationFact;
import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.OperationImport;
import dev.graphlet.tool.schema.Resource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes facts of what is at the root of a service. All of it: any of it may be meant by a path that is not there.
 *
 * @param beta the service and its beta
 * @param namespace the namespace of specs that say none themselves
 * @param clouds the clouds that lack some
 */
record ContainerFacts(BetaSchema beta, String namespace, CloudMarks clouds) {
    ContainerFact of(EntityContainer container) {
        List<ContainerFact.Resource> resources = Stream.concat(
                        container.resources().stream()
                                .map(each -> resource(each, Set.of(), clouds.withoutResource(each.name()))),
                        beta.resources().stream().map(each -> resource(each, Set.of(Mark.BETA_ONLY), Set.of())))
                .toList();
        List<OperationFact> imports =
                container.imports().stream().flatMap(this::imports).distinct().toList();
        return new ContainerFact(container.name().name(), resources, imports);
    }

    private static ContainerFact.Resource resource(Resource resource, Set<Mark> words, Set<String> notIn) {
        Set<String> refused = resource.annotations().restrictions().refused(resource.isEntitySet());
        return new ContainerFact.Resource(
                resource.name(),
                !resource.isEntitySet(),
                FactNames.of(resource.type()),
                MarkFacts.of(resource.annotations(), words, notIn, refused));
    }

    /** Returns a fact for each overload. Specs of a container have the namespace of the service. */
    private Stream<OperationFact> imports(OperationImport each) {
        String name = namespace + "." + each.name();
        Set<String> notIn = clouds.withoutImport(each.name());
        return beta.schema().bindings().overloads(each.operation()).stream()
                .filter(operation -> !operation.isBound())
                .map(operation -> OperationFacts.unbound(operation, name, notIn));
    }
}
