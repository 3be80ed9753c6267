package dev.graphlet.testkit.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites {@code has} with an enumeration value in Graph's format, {@code days has 'mon'}, as a string comparison
 * for Olingo.
 */
final class HasOperator {
    private static final char MARK = '\u0001';
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\w$@./])([\\w$@.]++(?:/[\\w$@.]++)*+)\\s++has\\s++'([^']*+(?:''[^']*+)*+)'|'[^']*+(?:''[^']*+)*+'");

    private HasOperator() {}

    /** Returns the decoded expression with each {@code has} rewritten as a comparison. */
    static String compared(String expression) {
        return TOKEN.matcher(expression)
                .replaceAll(token -> Matcher.quoteReplacement(
                        token.group(1) == null
                                ? token.group()
                                : "(" + token.group(1) + " eq '" + MARK + token.group(2) + "')"));
    }

    /** Returns the members in a literal of a rewritten {@code has}; empty for other literals. */
    static Optional<String> members(@Nullable Object literal) {
        return literal instanceof String text && text.indexOf(MARK) == 0
                ? Optional.of(text.substring(1))
                : Optional.empty();
    }
}
