package dev.graphlet.runtime.url;

import dev.graphlet.runtime.sensitive.SensitiveValues;
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
    private final SensitiveValues sensitive;

    private NamedKey(Map<String, Object> parts, SensitiveValues sensitive) {
        this.parts = parts;
        this.sensitive = sensitive;
    }

    /**
     * The key of that one part.
     *
     * @param name the wire name of the property
     * @throws NullPointerException if one of both is null
     */
    public static NamedKey of(String name, Object value) {
        return new NamedKey(Map.of(), SensitiveValues.NONE).and(name, value);
    }

    /** The key of that one part, whose value appears in no text; see {@link #of}. */
    public static NamedKey ofSensitive(String name, Object value) {
        return new NamedKey(Map.of(), SensitiveValues.NONE).andSensitive(name, value);
    }

    /** This key and one more part; see {@link #of}. */
    public NamedKey and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parts);
        more.put(Arguments.nonBlank(name, "name"), Arguments.nonNull(value, name));
        return new NamedKey(more, sensitive);
    }

    /** This key and one more part, whose value appears in no text; see {@link #of}. */
    public NamedKey andSensitive(String name, Object value) {
        NamedKey more = and(name, value);
        return new NamedKey(more.parts, sensitive.and(SensitiveValues.of(Literals.bare(value))));
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

    /** The parts that appear in no text. */
    public SensitiveValues sensitive() {
        return sensitive;
    }

    /** Such as {@code (orderId=1,line=2)}; without sensitive values. */
    @Override
    public String toString() {
        return sensitive.mask(predicate(UrlConventions.GRAPH));
    }
}
