package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;

/** A {@code @GraphEnum}. */
public record EnumSpec(
        Service service,
        TypeReference reference,
        List<String> aliases,
        String specClass,
        boolean flags,
        List<Member> members,
        Documentation documentation,
        Origin origin)
        implements Spec {
    /**
     * A member of an enumeration.
     *
     * @param name the wire name
     * @param javaName the name of the generated constant, see {@link JavaNames#constant}
     */
    public record Member(String name, String javaName, Documentation documentation, Origin origin) {}

    @Override
    public List<GeneratedType> generated() {
        return List.of(GeneratedType.of(GeneratedKind.ENUM, reference.javaName()));
    }
}
