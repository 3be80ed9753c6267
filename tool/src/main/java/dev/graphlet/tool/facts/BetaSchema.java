package dev.graphlet.tool.facts;

import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The schema of a service with what specs name and only its beta has. */
final class BetaSchema {
    private final ServiceSchema schema;
    private final Optional<ServiceSchema> beta;
    private final Map<QualifiedName, Set<Member>> members = new HashMap<>();
    private final Set<Resource> resources = new LinkedHashSet<>();
    private final Map<QualifiedName, Set<Operation>> operations = new HashMap<>();

    BetaSchema(PinnedService service, Collection<SpecNames> specs) {
        this.schema = service.schema();
        this.beta = service.beta();
        beta.ifPresent(other -> specs.forEach(spec -> {
            spec.members().forEach(member -> compare(spec.type(), member, other));
            spec.paths().forEach(path -> compare(new PathWalk(other, path), other));
        }));
    }

    ServiceSchema schema() {
        return schema;
    }

    /** Returns the schema of the service, and that of its beta. */
    List<ServiceSchema> schemas() {
        return Stream.concat(Stream.of(schema), beta.stream()).toList();
    }

    /** Returns a type of the service, or else of its beta. */
    Optional<SchemaType> type(QualifiedName name) {
        return schema.type(name).or(() -> beta.flatMap(other -> other.type(name)));
    }

    /** Tells whether only beta has a type. */
    boolean isBetaOnly(SchemaType type) {
        return !schema.has(type.name());
    }

    /** Returns the schema that declares a type. */
    ServiceSchema of(SchemaType type) {
        return isBetaOnly(type) ? beta.orElseThrow() : schema;
    }

    /** Returns a type and its bases, the type first; a base of the service rather than the same one of beta. */
    List<StructuredType> chain(StructuredType type) {
        List<StructuredType> chain = new ArrayList<>();
        for (StructuredType each : of(type).lineage().chain(type)) {
            if (isBetaOnly(each)) {
                chain.add(each);
            } else {
                chain.addAll(
                        schema.lineage().chain(schema.structured(each.name()).orElse(each)));
                break;
            }
        }
        return chain;
    }

    /** Returns the members that specs name and only beta has, of a type that the service has. */
    Set<Member> members(QualifiedName type) {
        return members.getOrDefault(type, Set.of());
    }

    /** Returns the entity sets and singletons that specs name and only beta has. */
    Set<Resource> resources() {
        return resources;
    }

    /** Returns the operations that specs name and only beta has, of a type that the service has. */
    Set<Operation> operations(QualifiedName type) {
        return operations.getOrDefault(type, Set.of());
    }

    private void compare(PathWalk walk, ServiceSchema other) {
        boolean known = schema.container()
                .flatMap(container -> container.resource(walk.first()))
                .isPresent();
        walk.resource().filter(resource -> !known).ifPresent(resources::add);
        walk.steps().forEach(step -> compare(step.type().name(), step.segment(), other));
    }

    private void compare(QualifiedName type, String name, ServiceSchema other) {
        if (schema.has(type) && !Pin.isKnown(schema, type, name)) {
            member(type, name, other)
                    .ifPresent(member -> members.computeIfAbsent(type, any -> new LinkedHashSet<>())
                            .add(member));
            other.structured(type)
                    .ifPresent(found -> operations
                            .computeIfAbsent(type, any -> new LinkedHashSet<>())
                            .addAll(other.bindings().named(found, name)));
        }
    }

    private static Optional<Member> member(QualifiedName name, String member, ServiceSchema other) {
        SchemaType type = other.type(name).orElse(null);
        return type instanceof StructuredType structured
                ? other.lineage().member(structured, member)
                : Optional.ofNullable(type).flatMap(found -> found.member(member));
    }
}
