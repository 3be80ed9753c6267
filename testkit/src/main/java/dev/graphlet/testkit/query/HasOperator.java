package dev.graphlet.testkit.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code has} with an enumeration value as Graph writes it, {@code days has 'mon'}, in a form that Olingo takes for a
 * comparison of strings.
 */
final class HasOperator {
    private static final char MARK = '\u0001';
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\w$@./])([\\w$@.]++(?:/[\\w$@.]++)*+)\\s++has\\s++'([^']*+(?:''[^']*+)*+)'|'[^']*+(?:''[^']*+)*+'");

    private HasOperator() {}

    /** Returns the decoded expression with each {@code has} as a comparison. */
    static String compared(String expression) {
        return TOKEN.matcher(expression)
                .replaceAll(token -> Matcher.quoteReplacement(
                        token.group(1) == null
                                ? token.group()
                                : "(" + token.group(1) + " eq '" + MARK + token.group(2) + "')"));
    }

    /** The members that a literal of such a comparison names; empty for any other. */
    static Optional<String> members(@Nullable Object literal) {
        return literal instanceof String text && text.indexOf(MARK) == 0
                ? Optional.of(text.substring(1))
                : Optional.empty();
    }
}
