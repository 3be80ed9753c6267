package dev.graphlet.testkit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with an item of a drive in it by its own path: {@code /drive/root:/a/b.txt:/content}.
 *
 * @param base the path of the item it begins at, percent-encoded: {@code /drive/root}
 * @param names from there, decoded: {@code a} and {@code b.txt}
 * @param behind the segments after it, decoded: {@code content}
 */
record DrivePath(String base, List<String> names, List<String> behind) {
    private static final Pattern PARTS =
            Pattern.compile("(/.*?[^/])(?::|%3[Aa])(?:/|%2[Ff])(.+?)(?:(?::|%3[Aa])(?:/(.*))?)?");

    /** Reads a path, percent-encoded; empty if it has no such item in it. */
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
