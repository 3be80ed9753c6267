package dev.graphlet.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * All declarations of a service. The client and the type registry are generated from a slice.
 *
 * @param service the service
 * @param specs the valid specs of its package, sorted by qualified name
 * @param reachable the specs of other packages that {@code specs} refer to, directly or not, sorted likewise
 */
public record ServiceSlice(Service service, List<Spec> specs, List<Spec> reachable) {
    /** Creates a slice. Copies the lists. */
    public ServiceSlice {
        specs = List.copyOf(specs);
        reachable = List.copyOf(reachable);
    }

    /** Returns the classes generated for the service: the registry and, if anything can be called, the client. */
    public List<GeneratedServiceKind> generated() {
        return Stream.of(GeneratedServiceKind.values())
                .filter(kind ->
                        kind != GeneratedServiceKind.CLIENT || specs.stream().anyMatch(ServiceSlice::isCalled))
                .toList();
    }

    /** Returns whether {@code spec} is a container, or declares an entity set or a singleton. */
    private static boolean isCalled(Spec spec) {
        return spec instanceof ContainerSpec
                || (spec instanceof StructuredSpec type
                        && (type.entitySet().isPresent() || type.singleton().isPresent()));
    }
}
