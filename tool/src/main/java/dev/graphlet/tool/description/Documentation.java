package dev.graphlet.tool.description;

import java.util.Collections;
import java.util.Map;

/**
 * What a documentation says of types and members, by the names that it uses.
 *
 * @param types the texts of members by their names, by the names of types; the text of a type itself has an empty name
 */
public record Documentation(Map<String, Map<String, String>> types) {
    /** Creates a documentation. */
    public Documentation {
        types = Collections.unmodifiableMap(types);
    }

    /** No documentation. */
    public static final Documentation NONE = new Documentation(Map.of());
}
