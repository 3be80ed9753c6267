package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;
import java.util.stream.Stream;

/**
 * A {@code @GraphContainer}.
 *
 * @param calls the actions and functions, in spec order
 */
public record ContainerSpec(
        Service service,
        TypeReference reference,
        String specClass,
        List<Call> calls,
        Documentation documentation,
        Origin origin)
        implements Spec {
    @Override
    public List<String> aliases() {
        return List.of();
    }

    @Override
    public List<GeneratedType> generated() {
        return Stream.of(GeneratedKind.CONTAINER_CALLS, GeneratedKind.OPERATIONS)
                .map(kind -> GeneratedType.of(kind, reference.javaName()))
                .toList();
    }
}
