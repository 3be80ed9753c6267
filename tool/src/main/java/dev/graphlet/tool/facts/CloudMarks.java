package dev.graphlet.tool.facts;

import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.Parameter;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the national clouds that lack something. Of a type that a cloud lacks, it marks no members. */
final class CloudMarks {
    private final Map<String, Edition> clouds;
    private final Map<QualifiedName, List<QualifiedName>> heirs;

    CloudMarks(Map<String, Edition> clouds, Collection<SpecNames> specs, ServiceSchema schema) {
        this.clouds = clouds;
        this.heirs = heirs(specs, schema);
    }

    /** Returns the clouds that lack a type. */
    Set<String> without(QualifiedName type) {
        return lacking(cloud -> !cloud.has(type));
    }

    /** Returns the clouds that lack an entity set or a singleton. */
    Set<String> withoutResource(String name) {
        return lacking(cloud ->
                cloud.container().flatMap(container -> container.resource(name)).isEmpty());
    }

    /** Returns the clouds that lack an action or function of the container. */
    Set<String> withoutImport(String name) {
        return lacking(cloud -> cloud.container().stream()
                .flatMap(container -> container.imports().stream())
                .noneMatch(each -> each.name().equals(name)));
    }

    /** Returns the clouds that have a type, or one of specs that inherits from it, and lack a member of it. */
    Set<String> without(SchemaType type, String member) {
        return lacking(cloud -> lacks(cloud, type, owner -> cloud.has(owner, member)));
    }

    /** Returns the clouds that have a type, or one of specs that inherits from it, and lack an operation of it. */
    Set<String> without(StructuredType type, Operation operation) {
        return lacking(cloud -> lacks(
                cloud,
                type,
                owner ->
                        cloud
                                .bindings()
                                .named(
                                        cloud.structured(owner).orElseThrow(),
                                        operation.name().toString())
                                .stream()
                                .anyMatch(other -> fits(operation, other))));
    }

    private boolean lacks(ServiceSchema cloud, SchemaType type, Predicate<QualifiedName> has) {
        List<QualifiedName> owners = Stream.concat(
                        Stream.of(type.name()), heirs.getOrDefault(type.name(), List.of()).stream())
                .filter(cloud::has)
                .toList();
        return !owners.isEmpty() && owners.stream().noneMatch(has);
    }

    /** Finds for each base of a spec the types of specs that inherit from it. */
    private static Map<QualifiedName, List<QualifiedName>> heirs(Collection<SpecNames> specs, ServiceSchema schema) {
        Map<QualifiedName, List<QualifiedName>> heirs = new HashMap<>();
        for (SpecNames spec : specs) {
            schema.structured(spec.type()).stream()
                    .flatMap(type -> schema.lineage().chain(type).stream().skip(1))
                    .forEach(base -> heirs.computeIfAbsent(base.name(), any -> new ArrayList<>())
                            .add(spec.type()));
        }
        return heirs;
    }

    /** Tells whether a call of an operation is one of another, too. Actions take what they know. */
    private static boolean fits(Operation operation, Operation other) {
        boolean alike = operation.kind() == other.kind()
                && operation
                        .binding()
                        .map(type -> type.collection())
                        .equals(other.binding().map(type -> type.collection()));
        return alike
                && (operation.isAction()
                        || (names(other, false).containsAll(names(operation, true))
                                && names(operation, false).containsAll(names(other, true))));
    }

    private static Set<String> names(Operation operation, boolean required) {
        return operation.arguments().stream()
                .filter(parameter -> !required || !parameter.isOptional())
                .map(Parameter::name)
                .collect(Collectors.toSet());
    }

    private Set<String> lacking(Predicate<ServiceSchema> lacks) {
        Set<String> found = new TreeSet<>();
        clouds.forEach((name, cloud) -> {
            if (lacks.test(cloud.schema())) {
                found.add(name);
            }
        });
        return found;
    }
}
