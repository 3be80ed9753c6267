package dev.graphlet.testkit.query;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The query options in a percent-encoded query whose values name properties. */
final class Expressions {
    private static final Pattern NAMING = Pattern.compile("(?i)(?:\\$|%24)(?:filter|expand|select|orderby)");

    private static final Pattern LITERAL = Pattern.compile("'[^']*+(?:''[^']*+)*+'");

    private Expressions() {}

    /** Returns the decoded values of these options. */
    static List<String> of(String rawQuery) {
        return Arrays.stream(rawQuery.split("&", -1))
                .filter(Expressions::isNaming)
                .map(option -> decoded(option.substring(option.indexOf('=') + 1)))
                .toList();
    }

    /** Returns the query with the values of these options changed by {@code change}. */
    static String mapped(String rawQuery, UnaryOperator<String> change) {
        return Arrays.stream(rawQuery.split("&", -1))
                .map(option -> isNaming(option) ? mappedOption(option, change) : option)
                .collect(Collectors.joining("&"));
    }

    /** Returns the maximum nesting depth of parentheses; Olingo would take seconds for thousands. */
    static int depth(String rawQuery) {
        int open = 0;
        int most = 0;
        for (char each :
                LITERAL.matcher(String.join("", of(rawQuery))).replaceAll("").toCharArray()) {
            open += each == '(' ? 1 : each == ')' ? -1 : 0;
            most = Math.max(most, open);
        }
        return most;
    }

    private static String mappedOption(String option, UnaryOperator<String> change) {
        String value = decoded(option.substring(option.indexOf('=') + 1));
        String changed = change.apply(value);
        return changed.equals(value)
                ? option
                : option.substring(0, option.indexOf('=') + 1)
                        + URLEncoder.encode(changed, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean isNaming(String option) {
        return option.contains("=")
                && NAMING.matcher(option.substring(0, option.indexOf('='))).matches();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%20"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new QueryException("It is not percent-encoded.");
        }
    }
}
