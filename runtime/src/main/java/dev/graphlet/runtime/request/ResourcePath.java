package dev.graphlet.runtime.request;

import dev.graphlet.runtime.validation.Arguments;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoded path of a resource below the endpoint, such as {@code /industryData/runGroups/42}. Immutable and thread-safe. */
public final class ResourcePath {
    private static final Pattern SEGMENT = Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@-]++|%[0-9A-Fa-f]{2})++");
    private static final Pattern DOTS = Pattern.compile("(?:\\.|%2[Ee]){1,2}");

    private final String encoded;

    private ResourcePath(String encoded) {
        this.encoded = encoded;
    }

    /**
     * The path of those segments, encoded already.
     *
     * @throws IllegalArgumentException unless it is {@code /} and a segment, once or more often
     */
    public static ResourcePath of(String path) {
        Arguments.nonNull(path, "path");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("path must start with '/', but was '" + path + "'");
        }
        for (String segment : path.substring(1).split("/", -1)) {
            checkSegment("path", path, segment);
        }
        return new ResourcePath(path);
    }

    /**
     * This path and one more segment, encoded already, such as a navigation property or {@code $count}.
     *
     * @throws IllegalArgumentException if it is no segment
     */
    public ResourcePath segment(String segment) {
        Arguments.nonNull(segment, "segment");
        checkSegment("segment", segment, segment);
        return new ResourcePath(encoded + "/" + segment);
    }

    /**
     * This path and the key of one entity, percent-encoded so that it is that one segment whatever it holds.
     *
     * @param name what the argument is called, for the messages
     * @param value a text, number, Guid, date, time or enum value
     * @throws NullPointerException naming the argument, if the value is null
     * @throws IllegalArgumentException naming the argument, if the value is empty or no valid Unicode
     */
    public ResourcePath key(String name, Object value) {
        String key = KeyText.of(name, value);
        // "." and ".." would be taken for dot segments, percent-encoded or not; in parentheses they are keys.
        boolean dots = key.equals(".") || key.equals("..");
        return new ResourcePath(dots ? encoded + "('" + key + "')" : encoded + "/" + PercentEncoding.segment(key));
    }

    private static void checkSegment(String name, String value, String segment) {
        if (!SEGMENT.matcher(segment).matches() || DOTS.matcher(segment).matches()) {
            throw new IllegalArgumentException(name + " must have only percent-encoded segments that are not empty,"
                    + " '.' or '..', but was '" + value.replaceAll("\\p{Cntrl}", "?") + "'");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResourcePath that && encoded.equals(that.encoded);
    }

    @Override
    public int hashCode() {
        return encoded.hashCode();
    }

    /** The encoded path, beginning with a slash. */
    @Override
    public String toString() {
        return encoded;
    }
}
