package dev.graphlet.tool.schema;

import java.util.Optional;

/** A type that a service declares. */
public sealed interface SchemaType permits StructuredType, EnumType, TypeDefinition {
    /** Returns its name. */
    QualifiedName name();

    /** Returns its annotations. */
    Annotations annotations();

    /** Returns the member of a name that the type declares itself, not by a base, or empty. */
    Optional<Member> member(String name);
}
