package dev.graphlet.runtime.url;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.validation.Arguments;

/** Formats percent-encoded keys in paths (OData URL conventions 4.01, section 4.3). Thread-safe. */
@InternalApi
public final class Keys {
    private Keys() {}

    /**
     * Returns the single key of an entity: {@code /42} or {@code ('42')}.
     *
     * @param name the name of the argument, for exception messages
     * @throws NullPointerException naming the argument, if {@code value} is null
     * @throws IllegalArgumentException naming the argument, if {@code value} is empty or no valid Unicode
     */
    public static String single(String name, Object value, UrlConventions conventions) {
        String text = checked(name, value);
        return conventions.keys() == UrlConventions.KeySyntax.SEGMENT && isSegment(text)
                ? "/" + PercentEncoding.segment(text)
                : "(" + literal(value, conventions) + ")";
    }

    /**
     * Returns whether {@code key} can be a segment of its own. URLs resolve {@code .} and {@code ..}, and OData
     * reserves segments that begin with {@code $}, percent-encoded or not: such keys need parentheses.
     */
    public static boolean isSegment(String key) {
        return !key.equals(".") && !key.equals("..") && !key.startsWith("$");
    }

    /** Returns one named part of a key, {@code userPrincipalName='a'}; throws as {@link #single} does. */
    static String part(String name, Object value, UrlConventions conventions) {
        checked(name, value);
        return PercentEncoding.segment(name) + "=" + literal(value, conventions);
    }

    private static String literal(Object value, UrlConventions conventions) {
        return PercentEncoding.literal(Literals.of(value, conventions));
    }

    private static String checked(String name, Object value) {
        String text = Literals.bare(Arguments.nonNull(value, name));
        if (text.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        if (!PercentEncoding.isEncodable(text)) {
            throw new IllegalArgumentException(name + " must be valid Unicode, but holds an unpaired surrogate");
        }
        return text;
    }
}
