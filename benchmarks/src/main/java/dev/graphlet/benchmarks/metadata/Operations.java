package dev.graphlet.benchmarks.metadata;

import dev.graphlet.benchmarks.metadata.Metadata.Operation;
import dev.graphlet.benchmarks.metadata.Metadata.Parameter;
import dev.graphlet.benchmarks.metadata.Metadata.QualifiedName;
import dev.graphlet.benchmarks.metadata.Metadata.Type;
import dev.graphlet.benchmarks.metadata.Metadata.TypeReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which actions and functions the spec of each type has. */
final class Operations {
    private final Map<QualifiedName, Type> types = new HashMap<>();
    private final Map<QualifiedName, List<Operation>> bound = new HashMap<>();
    private final Set<QualifiedName> withDelta = new HashSet<>();
    private final List<Operation> unbound;

    Operations(Metadata metadata) {
        metadata.types().forEach(type -> types.put(type.name(), type));
        metadata.operations().stream()
                .filter(operation -> operation.binding().isPresent())
                .collect(Collectors.groupingBy(Operations::boundTo))
                .forEach((type, operations) -> {
                    if (operations.stream().anyMatch(Operations::isDelta)) {
                        withDelta.add(type);
                    }
                    bound.put(
                            type,
                            operations.stream()
                                    .filter(operation -> !isDelta(operation))
                                    .toList());
                });
        unbound = metadata.operations().stream()
                .filter(operation -> operation.binding().isEmpty())
                .toList();
    }

    /**
     * Returns the actions and functions that the spec of {@code type} declares: not those that a base of it declares in
     * the same way, since it inherits them.
     */
    List<Operation> of(Type type) {
        return bound.getOrDefault(type.name(), List.of()).stream()
                .filter(operation -> !isInherited(operation, type))
                .toList();
    }

    /** Returns the actions and functions that are bound to no type. */
    List<Operation> unbound() {
        return unbound;
    }

    /** Returns whether collections of {@code type} have {@code delta()}, which Graphlet offers as {@code Operation.DELTA}. */
    boolean hasDelta(QualifiedName type) {
        return withDelta.contains(type);
    }

    private static QualifiedName boundTo(Operation operation) {
        return operation.binding().orElseThrow().name();
    }

    private static boolean isDelta(Operation operation) {
        return operation.function()
                && operation.name().name().equals("delta")
                && operation.parameters().isEmpty()
                && operation.binding().filter(TypeReference::collection).isPresent()
                && operation.binding().equals(operation.result());
    }

    private boolean isInherited(Operation operation, Type type) {
        Optional<Type> base = type.base().map(types::get);
        while (base.isPresent()) {
            if (bound.getOrDefault(base.get().name(), List.of()).stream()
                    .anyMatch(inherited -> sameButBinding(inherited, operation))) {
                return true;
            }
            base = base.get().base().map(types::get);
        }
        return false;
    }

    private static boolean sameButBinding(Operation one, Operation other) {
        return one.name().equals(other.name())
                && one.result().equals(other.result())
                && one.binding()
                        .map(TypeReference::collection)
                        .equals(other.binding().map(TypeReference::collection))
                && parameterNames(one).equals(parameterNames(other));
    }

    private static Set<String> parameterNames(Operation operation) {
        return operation.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    }
}
