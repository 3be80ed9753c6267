package dev.graphlet.testkit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path that addresses an item of a drive by its file path: {@code /drive/root:/a/b.txt:/content}.
 *
 * @param base the percent-encoded path of the item at which the file path starts: {@code /drive/root}
 * @param names the segments of the file path, decoded: {@code a} and {@code b.txt}
 * @param behind the remaining segments, decoded: {@code content}
 */
record DrivePath(String base, List<String> names, List<String> behind) {
    private static final Pattern PARTS =
            Pattern.compile("(/.*?[^/])(?::|%3[Aa])(?:/|%2[Ff])(.+?)(?:(?::|%3[Aa])(?:/(.*))?)?");

    /** Parses a percent-encoded path; empty if the path contains no file path. */
    static Optional<DrivePath> in(String rawPath) {
        Matcher parts = PARTS.matcher(rawPath);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String behind = parts.group(3);
        return Optional.of(new DrivePath(
                parts.group(1),
                AddressParser.segments(parts.group(2).replaceAll("%2[Ff]", "/")),
                behind == null || behind.isEmpty() ? List.of() : AddressParser.segments(behind)));
    }
}
