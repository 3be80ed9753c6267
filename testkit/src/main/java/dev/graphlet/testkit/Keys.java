package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys in paths, made comparable. */
final class Keys {
    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'");

    private Keys() {}

    static EdmProperty property(EdmStructuredType type) {
        return type.keys().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.name() + " has no key."));
    }

    static String fromSegment(EdmStructuredType type, String segment) {
        if (segment.isEmpty()) {
            throw GraphProblem.badRequest("The key must not be empty.");
        }
        return canonical(property(type), segment);
    }

    /** Reads {@code 'it''s'}, {@code 42} or {@code id='42'}. */
    static String fromParentheses(EdmStructuredType type, String literal) {
        EdmProperty key = property(type);
        String value = literal.startsWith(key.name() + "=")
                ? literal.substring(key.name().length() + 1)
                : literal;
        Matcher quoted = QUOTED.matcher(value);
        if (quoted.matches() != key.type().equals("Edm.String")) {
            throw GraphProblem.badRequest("The key (" + literal + ") must be of type " + key.type()
                    + ": a string in single quotes, anything else without.");
        }
        return fromSegment(type, quoted.matches() ? quoted.group(1).replace("''", "'") : value);
    }

    static String canonical(EdmProperty key, String value) {
        return key.type().equals("Edm.Guid") ? value.toLowerCase(Locale.ROOT) : value;
    }
}
