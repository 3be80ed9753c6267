package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.tool.client.Operation;
import dev.graphlet.tool.client.OperationKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation at all of its paths, which share a page.
 *
 * @param declaring the type that declares the operation: that of the entities, the owner of the navigation property, or
 *     the type with the action, function or stream; empty for an action or a function of the service itself
 * @param operations the operation at each of its paths; at least one
 */
record OperationGroup(Optional<StructuredSpec> declaring, List<Operation> operations) {
    /** Groups {@code all}: the order is that of the first path of each. */
    static List<OperationGroup> of(List<Operation> all) {
        Map<Object, OperationGroup> groups = new LinkedHashMap<>();
        for (Operation operation : all) {
            Optional<StructuredSpec> declaring = declaring(operation);
            groups.computeIfAbsent(key(operation, declaring), any -> new OperationGroup(declaring, new ArrayList<>()))
                    .operations
                    .add(operation);
        }
        return List.copyOf(groups.values());
    }

    private static Object key(Operation operation, Optional<StructuredSpec> declaring) {
        Operation.Subject subject = operation.subject();
        boolean member = subject.call().isPresent() || subject.stream().isPresent();
        List<Object> key = new ArrayList<>();
        key.add(operation.kind());
        key.add(declaring.map(spec -> spec.reference().qualifiedName()));
        key.add(subject.call().map(call -> call.qualifiedName() + call.parameters()));
        key.add(subject.stream().map(StreamProperty::name));
        key.add(
                member
                        ? ""
                        : subject.navigation()
                                .map(followed -> followed.property().name()));
        return key;
    }

    private static Optional<StructuredSpec> declaring(Operation operation) {
        Operation.Subject subject = operation.subject();
        Optional<StructuredSpec> entity = subject.entity();
        if (subject.call().isPresent()) {
            return entity.map(spec -> declaring(spec, subject.call().get()));
        }
        if (subject.stream().isPresent()) {
            return entity.map(spec -> declaring(spec, subject.stream().get()));
        }
        return subject.navigation()
                .map(followed -> declaring(followed.owner(), followed.property()))
                .or(() -> entity);
    }

    private static StructuredSpec declaring(StructuredSpec spec, Object member) {
        StructuredSpec declaring = spec;
        while (declaring.base().isPresent()
                && !declaring.properties().contains(member)
                && !declaring.calls().contains(member)
                && !declaring.streams().contains(member)) {
            declaring = declaring.base().get();
        }
        return declaring;
    }

    Operation first() {
        return operations.get(0);
    }

    OperationKind kind() {
        return first().kind();
    }

    Optional<Call> call() {
        return first().subject().call();
    }

    /** Returns the type of the entities at the path; must not be called for actions and functions of the service. */
    StructuredSpec entity() {
        return first().subject().entity().orElseThrow();
    }

    /** Returns the navigation property that the path ends in, unless a member of its target follows. */
    Optional<Operation.Followed> navigation() {
        Operation.Subject subject = first().subject();
        boolean member = subject.call().isPresent() || subject.stream().isPresent();
        return member ? Optional.empty() : subject.navigation();
    }
}
