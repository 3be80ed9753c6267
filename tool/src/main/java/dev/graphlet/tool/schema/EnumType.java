package dev.graphlet.tool.schema;

import java.util.List;
import java.util.Optional;

/**
 * An enumeration.
 *
 * @param name its name
 * @param underlyingType the type of its numbers, {@code Edm.Int32} by default
 * @param isFlags whether a value may have several members
 * @param members its members
 * @param annotations its annotations
 */
public record EnumType(
        QualifiedName name,
        QualifiedName underlyingType,
        boolean isFlags,
        List<EnumMember> members,
        Annotations annotations)
        implements SchemaType {
    @Override
    public Optional<Member> member(String name) {
        for (EnumMember member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
