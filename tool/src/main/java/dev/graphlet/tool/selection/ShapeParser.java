package dev.graphlet.tool.selection;

import dev.graphlet.tool.failure.UsageException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code id,displayName!,manager(id)}. */
final class ShapeParser {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private ShapeParser(String text) {
        this.text = text;
    }

    /**
     * Returns what a list of members names.
     *
     * @throws UsageException if it is no such list
     */
    static Shape members(String text) {
        ShapeParser parser = new ShapeParser(text);
        Shape shape = parser.list(0);
        if (parser.at < text.length()) {
            throw parser.unexpected();
        }
        return shape;
    }

    private Shape list(int depth) {
        if (depth > DEEPEST) {
            throw new UsageException("'" + shortened() + "' has more than " + DEEPEST + " parentheses in each other.");
        }
        Map<String, Shape.Named> members = new LinkedHashMap<>();
        Shape shape = Shape.EMPTY;
        do {
            String name = name();
            boolean required = accept('!');
            Shape inner = Shape.EMPTY;
            if (accept('(')) {
                inner = accept(')') ? Shape.EMPTY : list(depth + 1);
                if (!inner.isEmpty() && !accept(')')) {
                    throw unexpected();
                }
                required |= accept('!');
            }
            members.clear();
            members.put(name, new Shape.Named(required, inner));
            shape = shape.and(new Shape(members));
        } while (accept(','));
        return shape;
    }

    private String name() {
        space();
        int start = at;
        while (at < text.length() && "(),!".indexOf(text.charAt(at)) < 0 && text.charAt(at) > ' ') {
            at++;
        }
        if (at == start) {
            throw unexpected();
        }
        return text.substring(start, at);
    }

    private boolean accept(char expected) {
        space();
        boolean found = at < text.length() && text.charAt(at) == expected;
        if (found) {
            at++;
        }
        return found;
    }

    private void space() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private UsageException unexpected() {
        String found = at < text.length() ? "'" + text.charAt(at) + "' at " + (at + 1) : "the end";
        return new UsageException("'" + shortened() + "' has " + found
                + " where a name or a parenthesis must be. Write it as in 'user(id,displayName!,manager(id))'.");
    }

    private String shortened() {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
