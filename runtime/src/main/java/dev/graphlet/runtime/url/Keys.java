package dev.graphlet.runtime.url;

import dev.graphlet.runtime.validation.Arguments;

/** Keys as they follow a collection in a path (OData URL conventions 4.01, section 4.3), percent-encoded. Thread-safe. */
public final class Keys {
    private Keys() {}

    /**
     * The one key of an entity: {@code /42} or {@code ('42')}.
     *
     * @param name what the argument is called, for the messages
     * @throws NullPointerException naming the argument, if the value is null
     * @throws IllegalArgumentException naming the argument, if the value is empty or no valid Unicode
     */
    public static String single(String name, Object value, UrlConventions conventions) {
        String text = checked(name, value);
        return conventions.keys() == UrlConventions.KeySyntax.SEGMENT && isSegment(text)
                ? "/" + PercentEncoding.segment(text)
                : "(" + literal(value, conventions) + ")";
    }

    /**
     * Tells whether that key can be a segment of its own. URLs resolve {@code .} and {@code ..} away, and what begins with
     * {@code $} is OData's own, percent-encoded or not: they are keys only in parentheses.
     */
    public static boolean isSegment(String key) {
        return !key.equals(".") && !key.equals("..") && !key.startsWith("$");
    }

    /** One named part of a key: {@code userPrincipalName='a'}; see {@link #single} for what is thrown. */
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
            throw new IllegalArgumentException(name + " must be valid Unicode, but holds half a surrogate pair");
        }
        return text;
    }
}
