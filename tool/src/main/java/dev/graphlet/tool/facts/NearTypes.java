package dev.graphlet.tool.facts;

import dev.graphlet.tool.failure.Nearest;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the types that may be meant by a name that a service lacks.
 *
 * @param schema the service
 */
record NearTypes(ServiceSchema schema) {
    private static final int MOST = 3;

    /** Returns the qualified names of types of the same name or one like it, the nearest first. */
    List<String> to(QualifiedName missing) {
        Set<String> near = new LinkedHashSet<>();
        add(missing.name(), near);
        List<String> names =
                schema.types().stream().map(type -> type.name().name()).toList();
        Nearest.of(missing.name(), names).ifPresent(name -> add(name, near));
        return near.stream().limit(MOST).toList();
    }

    private void add(String name, Set<String> near) {
        schema.typesNamed(name).stream()
                .map(SchemaType::name)
                .map(QualifiedName::toString)
                .forEach(near::add);
    }
}
