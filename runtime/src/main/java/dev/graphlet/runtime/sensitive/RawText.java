package dev.graphlet.runtime.sensitive;

import dev.graphlet.runtime.InternalApi;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds values that may be sensitive in OData text that no spec describes. Thread-safe. */
@InternalApi
public final class RawText {
    private static final Pattern LITERAL =
            Pattern.compile("'((?:[^']|'')*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|(?<![\\w$@./])(-?\\d[\\w.:+-]*)");

    private static final Pattern SEARCH_TERM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s()\"]+)");
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
    private static final Set<String> WITH_LITERALS = Set.of("filter", "expand", "compute", "apply", "orderby", "id");

    private RawText() {}

    /** Returns the literals of a condition: texts, numbers, dates, Guids. */
    public static SensitiveValues literals(String text) {
        return SensitiveValues.of(() -> {
            List<String> found = new ArrayList<>();
            LITERAL.matcher(text).results().forEach(literal -> add(found, literal));
            return found;
        });
    }

    private static void add(List<String> found, MatchResult literal) {
        if (literal.group(1) != null) {
            found.add(literal.group(1).replace("''", "'"));
        } else {
            found.add(literal.group(2) != null ? literal.group(2).replaceAll("\\\\(.)", "$1") : literal.group(3));
        }
    }

    /** Returns the words and phrases of a {@code $search}, without the property names before them. */
    public static SensitiveValues terms(String search) {
        return SensitiveValues.of(() -> {
            List<String> found = new ArrayList<>();
            SEARCH_TERM.matcher(search).results().forEach(term -> {
                String text = term.group(1) != null ? term.group(1).replaceAll("\\\\(.)", "$1") : term.group(2);
                if (!OPERATORS.contains(text)) {
                    int colon = text.indexOf(':');
                    found.add(colon > 0 ? text.substring(colon + 1).strip() : text);
                }
            });
            return found;
        });
    }

    /** Returns what may be sensitive in a query parameter; {@code name} and {@code value} are not encoded. */
    public static SensitiveValues parameter(String name, String value) {
        String option = name.toLowerCase(Locale.ROOT).replaceFirst("^\\$", "");
        if (option.equals("search")) {
            return terms(value);
        }
        if (WITH_LITERALS.contains(option)) {
            return literals(value);
        }
        boolean system = name.startsWith("$"); // RequestLine hides $skiptoken
        return !system && SensitiveNames.isSensitive(name) ? SensitiveValues.of(value) : SensitiveValues.NONE;
    }

    /** Returns what may be sensitive in the query of a URL from another source, such as the service. */
    public static SensitiveValues query(String url) {
        int at = url.indexOf('?');
        SensitiveValues found = SensitiveValues.NONE;
        for (String parameter : at < 0 ? new String[0] : url.substring(at + 1).split("[&#]", -1)) {
            String[] parts = parameter.split("=", 2);
            found = parts.length == 2 ? found.and(parameter(decoded(parts[0]), decoded(parts[1]))) : found;
        }
        return found;
    }

    /** Returns the URL of an entity, and its key: the last segment, or the literals in its parentheses. */
    public static SensitiveValues entity(String url) {
        String path = url.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        String last = decoded(path.substring(path.lastIndexOf('/') + 1));
        int open = last.indexOf('(');
        SensitiveValues key = open < 0 ? SensitiveValues.of(last) : literals(last.substring(open));
        return SensitiveValues.of(url).and(key);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
