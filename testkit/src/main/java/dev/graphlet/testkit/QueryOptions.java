package dev.graphlet.testkit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The decoded options of a query. Names that start with a dollar sign ignore case. */
final class QueryOptions {
    private static final Pattern LITERAL = Pattern.compile("'[^']*+(?:''[^']*+)*+'");

    private final Map<String, String> values = new LinkedHashMap<>();

    private QueryOptions(@Nullable String rawQuery) {
        for (String option : (rawQuery == null ? "" : rawQuery).split("&", -1)) {
            String decoded = decoded(option);
            int equals = decoded.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(folded(decoded.substring(0, equals)), decoded.substring(equals + 1));
            }
        }
    }

    static QueryOptions of(@Nullable String rawQuery) {
        return new QueryOptions(rawQuery);
    }

    @Nullable
    String get(String name) {
        return values.get(folded(name));
    }

    boolean has(String name) {
        return values.containsKey(folded(name));
    }

    /** Returns the filter with all string literals emptied; an empty string without a filter. */
    String filterWithoutLiterals() {
        String filter = get("$filter");
        return filter == null ? "" : LITERAL.matcher(filter).replaceAll("''");
    }

    private static String folded(String name) {
        return name.startsWith("@") ? name : name.toLowerCase(Locale.ROOT);
    }

    private static String decoded(String option) {
        try {
            return URLDecoder.decode(option, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw GraphProblem.badRequest("The query option '" + option + "' is not percent-encoded.");
        }
    }
}
