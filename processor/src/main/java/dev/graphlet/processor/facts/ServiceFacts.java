package dev.graphlet.processor.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The facts about a service, sorted.
 *
 * @param source where the facts are from
 * @param namespaces all namespaces of the service; empty if unknown
 * @param clouds the national clouds that the service was compared with
 * @param types the types, by qualified name
 * @param missing the types that are named by specs, but are none of the service
 * @param container the entity sets, singletons and imports; empty if unknown
 * @param paths the permissions, by path and method
 */
public record ServiceFacts(
        FactsSource source,
        List<String> namespaces,
        List<CloudFact> clouds,
        List<TypeFact> types,
        List<MissingType> missing,
        Optional<ContainerFact> container,
        List<PathFact> paths) {
    /** Creates facts. Sorts the lists. */
    public ServiceFacts {
        namespaces = namespaces.stream().distinct().sorted().toList();
        clouds = Sorted.by(clouds, Comparator.comparing(CloudFact::cloud));
        types = Sorted.by(types, Comparator.comparing(TypeFact::name));
        missing = Sorted.by(missing, Comparator.comparing(MissingType::name));
        paths = Sorted.by(paths, Comparator.comparing(PathFact::path).thenComparing(PathFact::operation));
    }
}
