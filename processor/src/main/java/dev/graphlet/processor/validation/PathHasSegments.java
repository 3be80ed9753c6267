package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path consists of segments that each start with a slash. */
final class PathHasSegments implements Rule<StructuredSpec> {
    /** Characters not allowed in a path (RFC 3986, section 3.3), and the percent sign of an encoded path. */
    private static final Pattern FORBIDDEN = Pattern.compile("[^A-Za-z0-9/._~!$&'()*+,;=:@-]");

    /** The beginning of a URL, with the version of Graph. */
    private static final Pattern ROOT = Pattern.compile("^https?://[^/]*(/(v1\\.0|beta)(?=/|$))?");

    @Override
    public void check(StructuredSpec spec, Problems problems) {
        spec.entitySet().ifPresent(resource -> check(resource, problems));
        spec.singleton().ifPresent(resource -> check(resource, problems));
    }

    private static void check(Resource resource, Problems problems) {
        mistake(resource.path())
                .ifPresent(mistake -> problems.add(
                        ProblemCode.PATH, resource.origin(), resource.path(), mistake, corrected(resource.path())));
    }

    /** Returns what is wrong with {@code path} as the end of a sentence; empty if it is valid. */
    static Optional<String> mistake(String path) {
        Matcher forbidden = FORBIDDEN.matcher(path);
        if (forbidden.find()) {
            return Optional.of("has a '" + forbidden.group() + "'");
        }
        if (!path.startsWith("/")) {
            return Optional.of("does not");
        }
        if (path.endsWith("/")) {
            return Optional.of("ends with '/'");
        }
        return path.contains("//") ? Optional.of("has an empty segment") : Optional.empty();
    }

    /** Returns {@code path} with its likely mistakes corrected. */
    private static String corrected(String path) {
        String plain =
                path.replaceAll("[?#].*", "").replaceFirst(ROOT.pattern(), "").replaceAll(FORBIDDEN.pattern(), "");
        String segments = Arrays.stream(plain.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> "/" + segment)
                .collect(Collectors.joining());
        return segments.isEmpty() ? "/users" : segments;
    }
}
