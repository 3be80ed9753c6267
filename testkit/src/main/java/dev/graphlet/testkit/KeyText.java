package dev.graphlet.testkit;

import static dev.graphlet.runtime.url.Keys.isSegment;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys in canonical form: the text of a single key, {@code (a='1',b=2)} for a composite key. */
final class KeyText {
    private static final Pattern QUOTED = Pattern.compile("'([^']*+(?:''[^']*+)*+)'");
    private static final Pattern PARTS = Pattern.compile("([A-Za-z_]\\w*)=('[^']*+(?:''[^']*+)*+'|[^,']*)(?:,|$)");

    private KeyText() {}

    static boolean isNamed(String key) {
        return key.startsWith("(");
    }

    /** Returns the key as it follows the collection in a path, not encoded. */
    static String behind(String key) {
        if (isNamed(key)) {
            return key;
        }
        return isSegment(key) ? "/" + key : "('" + key.replace("'", "''") + "')";
    }

    static String fromSegment(EdmStructuredType type, String segment) {
        if (segment.isEmpty()) {
            throw GraphProblem.badRequest("The key must not be empty.");
        }
        if (type.keys().size() != 1) {
            throw GraphProblem.badRequest(
                    "The key of '" + type.name() + "' has several parts and must be written as (name=value,…).");
        }
        return canonical(type.keys().get(0), segment);
    }

    /** Returns the alternate key that a literal such as {@code slug='x'} names. */
    static Optional<EdmProperty> alternate(EdmStructuredType type, String literals) {
        return type.alternateKeys().stream()
                .filter(property -> literals.startsWith(property.name() + "="))
                .findFirst();
    }

    static String value(EdmProperty property, String literals) {
        return unquoted(property, literals.substring(property.name().length() + 1));
    }

    /** Parses {@code 'it''s'}, {@code 42}, {@code id='42'} or {@code a='1',b=2}. */
    static String fromParentheses(EdmStructuredType type, String literals) {
        List<EdmProperty> keys = type.keys();
        if (keys.size() == 1) {
            EdmProperty key = keys.get(0);
            String value = literals.startsWith(key.name() + "=")
                    ? literals.substring(key.name().length() + 1)
                    : literals;
            return fromSegment(type, unquoted(key, value));
        }
        Map<String, String> given = new HashMap<>();
        Matcher parts = PARTS.matcher(literals);
        int end = 0;
        while (parts.find() && parts.start() == end) {
            MatchResult part = parts.toMatchResult();
            given.put(part.group(1), part.group(2));
            end = part.end();
        }
        return composite(keys, key -> {
            String literal = given.get(key.name());
            if (literal == null || given.size() != keys.size()) {
                throw GraphProblem.badRequest("The key (" + literals + ") must contain each part of the key once.");
            }
            return unquoted(key, literal);
        });
    }

    /** Returns the composite key with the given values. */
    static String composite(List<EdmProperty> keys, Function<EdmProperty, String> values) {
        StringJoiner text = new StringJoiner(",", "(", ")");
        for (EdmProperty key : keys) {
            String value = canonical(key, values.apply(key));
            boolean quoted = key.type().equals("Edm.String");
            text.add(key.name() + "=" + (quoted ? "'" + value.replace("'", "''") + "'" : value));
        }
        return text.toString();
    }

    private static String unquoted(EdmProperty key, String value) {
        Matcher quoted = QUOTED.matcher(value);
        if (quoted.matches() != key.type().equals("Edm.String")) {
            throw GraphProblem.badRequest("The key (" + value + ") must be of type " + key.type()
                    + ": a string in single quotes, anything else without.");
        }
        return quoted.matches() ? quoted.group(1).replace("''", "'") : value;
    }

    static String canonical(EdmProperty key, String value) {
        return key.type().equals("Edm.Guid") ? value.toLowerCase(Locale.ROOT) : value;
    }
}
