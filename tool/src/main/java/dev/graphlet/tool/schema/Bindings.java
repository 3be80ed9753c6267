package dev.graphlet.tool.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operations of a service by their names and by the types to which they are bound. */
public final class Bindings {
    private final ServiceSchema schema;
    private final Map<QualifiedName, List<Operation>> named = new HashMap<>();
    private final Map<QualifiedName, List<Operation>> bound = new HashMap<>();

    Bindings(ServiceSchema schema) {
        this.schema = schema;
        for (Operation operation : schema.declarations().operations()) {
            named.computeIfAbsent(operation.name(), name -> new ArrayList<>()).add(operation);
            operation
                    .binding()
                    .ifPresent(type -> bound.computeIfAbsent(type.type(), name -> new ArrayList<>())
                            .add(operation));
        }
    }

    /** Returns the overloads of a full name, in the order of the document; none if there is no such operation. */
    public List<Operation> overloads(QualifiedName name) {
        return Collections.unmodifiableList(named.getOrDefault(name, List.of()));
    }

    /** Returns the operations of one entity or value of a type, those bound to its bases last. */
    public List<Operation> boundTo(StructuredType type) {
        return bound(type, false);
    }

    /** Returns the operations of a collection of a type, those bound to collections of its bases last. */
    public List<Operation> boundToCollectionOf(StructuredType type) {
        return bound(type, true);
    }

    /**
     * Returns the operations of a type and of its collections that have a name, with its namespace or without, but none
     * of a base that is called like one that is nearer. Asked of beta or of a cloud, it tells whether they are there,
     * too.
     */
    public List<Operation> named(StructuredType type, String name) {
        List<Operation> found = new ArrayList<>();
        for (boolean collection : new boolean[] {false, true}) {
            for (Operation operation : bound(type, collection)) {
                QualifiedName full = operation.name();
                boolean named = full.name().equals(name) || full.toString().equals(name);
                if (named && found.stream().noneMatch(nearer -> nearer.isCalledLike(operation))) {
                    found.add(operation);
                }
            }
        }
        return found;
    }

    /** Returns the operations that are bound to nothing and are called through imports. */
    public List<Operation> unbound() {
        List<Operation> found = new ArrayList<>();
        for (Operation operation : schema.declarations().operations()) {
            if (!operation.isBound()) {
                found.add(operation);
            }
        }
        return found;
    }

    private List<Operation> bound(StructuredType type, boolean collection) {
        List<Operation> found = new ArrayList<>();
        for (StructuredType each : schema.lineage().chain(type)) {
            for (Operation operation : bound.getOrDefault(each.name(), List.of())) {
                if (operation.binding().orElseThrow().collection() == collection) {
                    found.add(operation);
                }
            }
        }
        return found;
    }
}
