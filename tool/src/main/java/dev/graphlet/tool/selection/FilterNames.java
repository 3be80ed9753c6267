package dev.graphlet.tool.selection;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the names of members out of a filter or an order, and none of its values. */
final class FilterNames {
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|[A-Za-z_][\\w./:+-]*|[\\d.][\\w.:+-]*|\\S");
    private static final Set<String> WORDS = Set.of(
            "and", "or", "not", "eq", "ne", "gt", "ge", "lt", "le", "in", "has", "add", "sub", "mul", "div", "mod",
            "null", "true", "false", "asc", "desc", "INF", "NaN");

    private FilterNames() {}

    /** Returns the members that an expression names. */
    static Shape of(String expression) {
        Shape shape = Shape.EMPTY;
        Set<String> variables = new HashSet<>(Set.of("$it"));
        Matcher tokens = TOKEN.matcher(expression);
        while (tokens.find()) {
            String token = tokens.group();
            char next = tokens.end() < expression.length() ? expression.charAt(tokens.end()) : ' ';
            int colon = token.indexOf(':');
            if (colon > 0) {
                // The beginning of a lambda: any(m:m/id eq '1').
                variables.add(token.substring(0, colon));
                continue;
            }
            boolean name = Character.isLetter(token.charAt(0)) || token.charAt(0) == '_';
            if (!name || token.indexOf('-') >= 0 || token.indexOf('+') >= 0 || WORDS.contains(token) || next == '\'') {
                continue;
            }
            String path = token;
            if (next == '(') {
                int last = token.lastIndexOf('/');
                path = last < 0 ? "" : token.substring(0, last);
            }
            String first = path.indexOf('/') < 0 ? path : path.substring(0, path.indexOf('/'));
            if (!path.isEmpty() && !variables.contains(first)) {
                shape = shape.and(Shape.ofPath(path, Shape.EMPTY));
            }
        }
        return shape;
    }
}
