package dev.graphlet.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formats HTTP messages for people. */
final class HttpText {
    private static final Set<String> SECRET = Set.of("authorization", "cookie", "proxy-authorization");
    private static final Map<String, String> SPELLED = Map.of(
            "www-authenticate", "WWW-Authenticate",
            "etag", "ETag",
            "request-id", "request-id",
            "client-request-id", "client-request-id");
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(200, "OK"),
            Map.entry(201, "Created"),
            Map.entry(204, "No Content"),
            Map.entry(304, "Not Modified"),
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"));

    private static final Pattern TEXT = Pattern.compile("(?i)^text/|json|xml");

    private HttpText() {}

    static Map<String, String> mutable(Map<String, String> headers) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }

    static Map<String, String> ignoringCase(Map<String, String> headers) {
        return Collections.unmodifiableMap(mutable(headers));
    }

    /** Returns the spelling of a field name in Graph's documentation; the JDK's server writes {@code Like-this}. */
    static String headerName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String spelled = SPELLED.get(lower);
        return spelled != null
                ? spelled
                : Stream.of(lower.split("-")).map(HttpText::capital).collect(Collectors.joining("-"));
    }

    static String statusLine(int status) {
        return ("HTTP/1.1 " + status + " " + REASONS.getOrDefault(status, "")).trim();
    }

    static String message(String firstLine, Map<String, String> headers, byte[] body) {
        StringBuilder text = new StringBuilder(firstLine);
        headers.forEach((name, value) ->
                text.append('\n').append(name).append(": ").append(isSecret(name) ? redacted(value) : value));
        return body.length == 0
                ? text.toString()
                : text.append("\n\n").append(readable(headers, body)).toString();
    }

    private static String readable(Map<String, String> headers, byte[] body) {
        String type = ignoringCase(headers).getOrDefault("Content-Type", "text/plain");
        return TEXT.matcher(type).find()
                ? Json.indented(new String(body, StandardCharsets.UTF_8))
                : "{" + body.length + " bytes}";
    }

    private static boolean isSecret(String name) {
        return SECRET.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String redacted(String value) {
        return value.regionMatches(true, 0, "Bearer ", 0, 7) ? "Bearer {token}" : "{redacted}";
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
