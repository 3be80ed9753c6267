package dev.graphlet.tool.selection;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the names in the query of a URL: those of {@code $select}, {@code $expand}, {@code $filter}, {@code $orderby}. */
final class UrlQuery {
    private UrlQuery() {}

    /** Returns what a query names, as it stands behind the question mark. */
    static Shape names(String query) {
        Shape shape = Shape.EMPTY;
        for (String option : split(query, '&')) {
            shape = shape.and(option(decoded(option)));
        }
        return shape;
    }

    /** Decodes a part of a URL; what is no code stays as it is. */
    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static Shape option(String option) {
        int equals = option.indexOf('=');
        if (equals < 0) {
            return Shape.EMPTY;
        }
        String name = option.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = option.substring(equals + 1);
        return switch (name.startsWith("$") ? name.substring(1) : name) {
            case "select" -> select(value);
            case "expand" -> expand(value);
            case "filter", "orderby" -> FilterNames.of(value);
            default -> Shape.EMPTY;
        };
    }

    private static Shape select(String value) {
        Shape shape = Shape.EMPTY;
        for (String path : split(value, ',')) {
            if (!path.isBlank()) {
                shape = shape.and(Shape.ofPath(path.strip(), Shape.EMPTY));
            }
        }
        return shape;
    }

    private static Shape expand(String value) {
        Shape shape = Shape.EMPTY;
        for (String item : split(value, ',')) {
            int open = item.indexOf('(');
            String path = (open < 0 ? item : item.substring(0, open)).strip();
            for (String end : new String[] {"/$ref", "/$count", "/$value"}) {
                path = path.endsWith(end) ? path.substring(0, path.length() - end.length()) : path;
            }
            Shape inner = Shape.EMPTY;
            if (open >= 0) {
                int close = item.lastIndexOf(')');
                for (String option : split(item.substring(open + 1, close < open ? item.length() : close), ';')) {
                    inner = inner.and(option(option));
                }
            }
            if (!path.isEmpty()) {
                shape = shape.and(Shape.ofPath(path, inner));
            }
        }
        return shape;
    }

    /** Splits a text where a separator is in no parentheses and in no quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            } else if (!quoted && depth <= 0 && c == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
