package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @Projection}.
 *
 * @param entity the spec that {@code @Projection} names, read in full
 * @param members the members as the projection declares them, in spec order; the entity may declare them differently
 */
public record ProjectionSpec(
        Service service,
        TypeReference reference,
        String specClass,
        StructuredSpec entity,
        List<Property> members,
        Documentation documentation,
        Origin origin)
        implements Spec {
    @Override
    public List<String> aliases() {
        return List.of();
    }

    /** Returns the property of the entity that has the wire name of {@code member}. */
    public Optional<Property> declared(Property member) {
        return entity.allProperties().stream()
                .filter(property -> property.name().equals(member.name()))
                .findFirst();
    }

    /** Returns the members of a valid projection. */
    public List<ProjectedMember> projected() {
        return members.stream()
                .map(member -> ProjectedMember.of(member, declared(member).orElseThrow()))
                .toList();
    }

    /** Returns the properties that a patch of the entity may change; empty if the entity has no patch. */
    public List<ProjectedMember> changeable() {
        return projected().stream()
                .filter(member -> GeneratedNames.of(entity).hasPatch())
                .filter(member -> member.property().isUpdatable())
                .toList();
    }

    @Override
    public List<GeneratedType> generated() {
        return List.of(GeneratedType.of(GeneratedKind.PROJECTION, reference.javaName()));
    }
}
