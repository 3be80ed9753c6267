package dev.graphlet.tool.schema;

import java.util.Collections;
import java.util.Map;

/**
 * An entity set or a singleton: {@code /users}, {@code /me}.
 *
 * @param kind which of the two it is
 * @param name its name in a URL
 * @param type the type of its entities
 * @param bindings where its navigation properties lead: paths from the entity to paths from the container
 * @param annotations its annotations
 */
public record Resource(
        Kind kind, String name, QualifiedName type, Map<String, String> bindings, Annotations annotations) {
    /** Creates an entity set or a singleton. */
    public Resource {
        bindings = Collections.unmodifiableMap(bindings);
    }

    /** Entity set or singleton. */
    public enum Kind {
        ENTITY_SET,
        SINGLETON
    }

    /** Returns whether this is an entity set, of many entities. */
    public boolean isEntitySet() {
        return kind == Kind.ENTITY_SET;
    }
}
