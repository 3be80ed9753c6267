package dev.graphlet.tool.permission;

import dev.graphlet.tool.failure.UsageException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request that a user names.
 *
 * @param method the HTTP method
 * @param path the path from the root of the service, as it is written
 */
public record NamedRequest(String method, String path) {
    private static final Pattern ROOT = Pattern.compile("(?i)^https?://[^/]+/(v1\\.0|beta)(?=/)");
    /** A segment that is probably a key, such as an address or a GUID. */
    private static final Pattern KEY = Pattern.compile("[^$(]*[@\\d][^(]*");

    /**
     * Reads a path or a URL of Graph, with or without a method before it: {@code POST /users}.
     *
     * @throws UsageException if there is no path
     */
    public static NamedRequest of(String text) {
        String[] words = text.strip().split("\\s+", 2);
        String method = words.length == 2 ? words[0].toUpperCase(Locale.ROOT) : "GET";
        String path = ROOT.matcher(words[words.length - 1]).replaceFirst("");
        if (!path.startsWith("/") || path.length() == 1) {
            throw new UsageException("'" + text + "' is no request. Write a method and a path, as in 'POST /users'.");
        }
        return new NamedRequest(method, path);
    }

    /** Returns what permits the request: as it is written, or else with {@code {id}} for what is probably a key. */
    public Answer find(PermissionTable table) {
        Answer answer = table.find(method, path);
        return answer.isKnown() ? answer : table.find(method, withKeys());
    }

    private String withKeys() {
        int query = path.indexOf('?');
        String plain = query < 0 ? path : path.substring(0, query);
        return Arrays.stream(plain.split("/", -1))
                .map(segment -> KEY.matcher(segment).matches() ? RequestPath.KEY : segment)
                .collect(Collectors.joining("/"));
    }
}
