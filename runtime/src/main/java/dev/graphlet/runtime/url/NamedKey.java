package dev.graphlet.runtime.url;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.validation.Arguments;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A key with named parts: a composite key or an alternate key (OData URL conventions 4.01, sections 4.3.1 and 4.3.4).
 * Immutable and thread-safe.
 */
@InternalApi
public final class NamedKey {
    private final Map<String, Object> parts;
    private final SensitiveValues sensitive;

    private NamedKey(Map<String, Object> parts, SensitiveValues sensitive) {
        this.parts = parts;
        this.sensitive = sensitive;
    }

    /**
     * Returns a key with one part.
     *
     * @param name the wire name of the property
     * @throws NullPointerException if {@code name} or {@code value} is null
     */
    public static NamedKey of(String name, Object value) {
        return new NamedKey(Map.of(), SensitiveValues.NONE).and(name, value);
    }

    /** Returns a key with one part, whose value is masked in texts; see {@link #of}. */
    public static NamedKey ofSensitive(String name, Object value) {
        return new NamedKey(Map.of(), SensitiveValues.NONE).andSensitive(name, value);
    }

    /** Returns a copy of this key with one more part; see {@link #of}. */
    public NamedKey and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parts);
        more.put(Arguments.nonBlank(name, "name"), Arguments.nonNull(value, name));
        return new NamedKey(more, sensitive);
    }

    /** Returns a copy of this key with one more part, whose value is masked in texts; see {@link #of}. */
    public NamedKey andSensitive(String name, Object value) {
        NamedKey more = and(name, value);
        return new NamedKey(more.parts, sensitive.and(SensitiveValues.of(Literals.bare(value))));
    }

    /**
     * Returns the percent-encoded key in parentheses: {@code (orderId=1,line=2)}.
     *
     * @throws IllegalArgumentException naming the part, if its value is empty or no valid Unicode
     */
    public String predicate(UrlConventions conventions) {
        StringJoiner text = new StringJoiner(",", "(", ")");
        parts.forEach((name, value) -> text.add(Keys.part(name, value, conventions)));
        return text.toString();
    }

    /** Returns the values of this key that texts mask. */
    public SensitiveValues sensitive() {
        return sensitive;
    }

    /** Returns a text such as {@code (orderId=1,line=2)}, with sensitive values masked. */
    @Override
    public String toString() {
        return sensitive.mask(predicate(UrlConventions.GRAPH));
    }
}
