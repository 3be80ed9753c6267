package dev.graphlet.tool.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A path in the form in which paths are compared: lower case, {@code {id}} for each key, and no namespace of Graph
 * before an operation.
 *
 * @param segments the segments
 */
record RequestPath(List<String> segments) {
    static final String KEY = "{id}";
    private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");
    private static final Pattern EMPTY_ARGUMENTS = Pattern.compile("\\(\\s*\\)");
    private static final Pattern ARGUMENT_VALUE = Pattern.compile("=[^,)]*");

    /** Creates a path. Copies the list. */
    RequestPath {
        segments = List.copyOf(segments);
    }

    /** Reads a path of the data or of a request, without its query. */
    static RequestPath of(String path) {
        int query = path.indexOf('?');
        String plain = SLOT.matcher(query < 0 ? path : path.substring(0, query)).replaceAll("{id}");
        List<String> segments = new ArrayList<>();
        for (String segment : plain.toLowerCase(Locale.ROOT).split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment(segment));
            }
        }
        return new RequestPath(segments);
    }

    private static String segment(String segment) {
        String full = segment.startsWith("graph.") ? "microsoft." + segment : segment;
        String called = EMPTY_ARGUMENTS.matcher(full).replaceAll("");
        return ARGUMENT_VALUE.matcher(called).replaceAll("=");
    }

    /** Returns the path as a text. */
    String text() {
        return "/" + String.join("/", segments);
    }

    /** Returns the path without the arguments of functions, by which overloads differ. */
    String withoutArguments() {
        StringBuilder text = new StringBuilder();
        for (String segment : segments) {
            int open = segment.indexOf('(');
            text.append('/').append(open < 0 ? segment : segment.substring(0, open));
        }
        return text.toString();
    }

    String last() {
        return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
    }

    RequestPath withoutLast() {
        return new RequestPath(segments.subList(0, segments.size() - 1));
    }

    /** Returns whether this is below {@code /me}. */
    boolean isOfMe() {
        return !segments.isEmpty() && segments.get(0).equals("me");
    }

    /** Returns the path of the same resource of a user: {@code /me} and {@code /users/{id}} are twins; else itself. */
    RequestPath twin() {
        if (isOfMe()) {
            return with(List.of("users", KEY), 1);
        }
        boolean user = segments.size() > 2
                && segments.get(0).equals("users")
                && segments.get(1).equals(KEY);
        return user ? with(List.of("me"), 2) : this;
    }

    private RequestPath with(List<String> start, int from) {
        List<String> all = new ArrayList<>(start);
        all.addAll(segments.subList(from, segments.size()));
        return new RequestPath(all);
    }

    /** Returns the path with {@code {id}} for an alternate key: {@code /users(mail=)} becomes {@code /users/{id}}. */
    RequestPath withKeys() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            int open = segment.indexOf('(');
            // Only a collection at the start has keys; behind it a segment with arguments is a function.
            if (i == 0 && open > 0) {
                all.add(segment.substring(0, open));
                all.add(KEY);
            } else {
                all.add(segment);
            }
        }
        return new RequestPath(all);
    }

    /** Returns the path without casts, which are qualified names before another segment or after a collection. */
    RequestPath withoutCasts() {
        return new RequestPath(
                segments.stream().filter(segment -> !isQualified(segment)).toList());
    }

    /** Returns the path with the short name of a qualified operation at its end. */
    RequestPath withShortOperation() {
        String last = last();
        if (!isQualified(last)) {
            return this;
        }
        int end = last.indexOf('(') < 0 ? last.length() : last.indexOf('(');
        List<String> all = new ArrayList<>(withoutLast().segments());
        all.add(last.substring(last.lastIndexOf('.', end) + 1));
        return new RequestPath(all);
    }

    private static boolean isQualified(String segment) {
        int open = segment.indexOf('(');
        int dot = segment.indexOf('.');
        return dot > 0 && (open < 0 || dot < open) && !segment.startsWith("{");
    }
}
