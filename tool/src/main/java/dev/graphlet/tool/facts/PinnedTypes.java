package dev.graphlet.tool.facts;

import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeDefinition;
import dev.graphlet.tool.schema.TypeReference;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the types to pin: those of specs, their bases and those on their paths in full, what their paths lead to in
 * brief, and the type definitions that they use. An enumeration without members is a type definition of a string.
 */
final class PinnedTypes {
    private final BetaSchema beta;
    private final SortedMap<QualifiedName, SchemaType> full = new TreeMap<>();
    private final SortedMap<QualifiedName, SchemaType> all = new TreeMap<>();
    private final Set<QualifiedName> named = new HashSet<>();

    PinnedTypes(BetaSchema beta, Collection<SpecNames> specs) {
        this.beta = beta;
        specs.forEach(spec -> beta.type(spec.type()).ifPresent(this::addFull));
        full.values().forEach(type -> named.add(type.name()));
        specs.stream()
                .flatMap(spec -> spec.paths().stream())
                .forEach(path -> beta.schemas().forEach(schema -> follow(schema, path)));
        full.values().stream().toList().forEach(this::addDefinitions);
        all.putAll(full);
    }

    /** Returns all types by their names. */
    Collection<SchemaType> all() {
        return all.values();
    }

    /** Tells whether only the base and the key of a type are pinned. */
    boolean isBrief(SchemaType type) {
        return !full.containsKey(type.name());
    }

    /** Tells whether nothing but the name of a type is known, which is an enumeration without members, and no spec declares it. */
    boolean isText(SchemaType type) {
        return isEmpty(type) && !named.contains(type.name());
    }

    private static boolean isEmpty(SchemaType type) {
        return type instanceof EnumType enumeration && enumeration.members().isEmpty();
    }

    private void addFull(SchemaType type) {
        if (type instanceof StructuredType structured) {
            beta.chain(structured).forEach(each -> full.putIfAbsent(each.name(), each));
        } else {
            full.put(type.name(), type);
        }
    }

    private void addBrief(StructuredType type) {
        beta.chain(type).forEach(each -> all.put(each.name(), each));
    }

    /** Pins the types on a path, whose navigations are its segments, and the type to which it leads. */
    private void follow(ServiceSchema schema, String path) {
        PathWalk walk = new PathWalk(schema, path);
        walk.resource().map(Resource::type).flatMap(schema::structured).ifPresent(this::addBrief);
        walk.steps().forEach(step -> addFull(step.type()));
        walk.end().ifPresent(this::addBrief);
    }

    private void addDefinitions(SchemaType type) {
        if (type instanceof StructuredType structured) {
            ServiceSchema schema = beta.of(type);
            structured.properties().forEach(property -> addDefinition(schema, property.type()));
            for (Operation operation : schema.bindings().boundTo(structured)) {
                addDefinitions(schema, operation);
            }
            for (Operation operation : schema.bindings().boundToCollectionOf(structured)) {
                addDefinitions(schema, operation);
            }
        }
    }

    private void addDefinitions(ServiceSchema schema, Operation operation) {
        operation.arguments().forEach(parameter -> addDefinition(schema, parameter.type()));
        operation.returnType().ifPresent(result -> addDefinition(schema, result));
    }

    private void addDefinition(ServiceSchema schema, TypeReference type) {
        schema.type(type.type())
                .filter(found -> found instanceof TypeDefinition || isEmpty(found))
                .ifPresent(definition -> full.put(definition.name(), definition));
    }
}
