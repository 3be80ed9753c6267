package dev.graphlet.runtime.url;

import dev.graphlet.runtime.validation.Arguments;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A key whose parts are named: a composite key or an alternate key (OData URL conventions 4.01, sections 4.3.1 and
 * 4.3.4). Immutable and thread-safe.
 */
public final class NamedKey {
    private final Map<String, Object> parts;

    private NamedKey(Map<String, Object> parts) {
        this.parts = parts;
    }

    /**
     * The key of that one part.
     *
     * @param name the wire name of the property
     * @throws NullPointerException if one of both is null
     */
    public static NamedKey of(String name, Object value) {
        return new NamedKey(Map.of()).and(name, value);
    }

    /** This key and one more part; see {@link #of}. */
    public NamedKey and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parts);
        more.put(Arguments.nonBlank(name, "name"), Arguments.nonNull(value, name));
        return new NamedKey(more);
    }

    /**
     * The key in parentheses, percent-encoded: {@code (orderId=1,line=2)}.
     *
     * @throws IllegalArgumentException naming the part, if a value is empty or no valid Unicode
     */
    public String predicate(UrlConventions conventions) {
        StringJoiner text = new StringJoiner(",", "(", ")");
        parts.forEach((name, value) -> text.add(Keys.part(name, value, conventions)));
        return text.toString();
    }

    /** Such as {@code (orderId=1,line=2)}. */
    @Override
    public String toString() {
        return predicate(UrlConventions.GRAPH);
    }
}
