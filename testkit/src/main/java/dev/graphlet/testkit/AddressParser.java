package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmResource;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Paths below the service root to addresses; keys as a segment or in parentheses. */
final class AddressParser {
    /** A resource and the segments of its path. */
    private record Entry(EdmResource resource, EdmStructuredType type, List<String> names) {}

    private final List<Entry> entries;

    AddressParser(EdmService service) {
        entries = service.resources().stream()
                .map(resource -> entry(resource, service))
                .sorted(Comparator.comparing((Entry e) -> e.names().size()).reversed())
                .toList();
    }

    List<String> paths() {
        return entries.stream().map(e -> e.resource().path()).sorted().toList();
    }

    /** Reads a path that begins with a slash, percent-encoded. */
    Address parse(String rawPath) {
        List<String> segments = segments(rawPath);
        return entries.stream()
                .flatMap(entry -> match(entry, segments).stream())
                .findFirst()
                .orElseThrow(() -> GraphProblem.noSuchSegment(String.join("/", segments)));
    }

    private static Optional<Address> match(Entry entry, List<String> segments) {
        int last = entry.names().size() - 1;
        if (segments.size() <= last
                || !segments.subList(0, last).equals(entry.names().subList(0, last))) {
            return Optional.empty();
        }
        String name = entry.names().get(last);
        String segment = segments.get(last);
        List<String> rest = segments.subList(last + 1, segments.size());
        Address collection = new Address(entry.resource(), entry.type(), null, List.of());
        if (entry.resource().singleton()) {
            return segment.equals(name) ? Optional.of(withKey(collection, "", rest)) : Optional.empty();
        }
        if (segment.startsWith(name + "(") && segment.endsWith(")")) {
            String literal = segment.substring(name.length() + 1, segment.length() - 1);
            return Optional.of(withKey(collection, Keys.fromParentheses(entry.type(), literal), rest));
        }
        if (!segment.equals(name)) {
            return Optional.empty();
        }
        return Optional.of(
                rest.isEmpty()
                        ? collection
                        : withKey(
                                collection, Keys.fromSegment(entry.type(), rest.get(0)), rest.subList(1, rest.size())));
    }

    private static Address withKey(Address collection, String key, List<String> behind) {
        return new Address(collection.resource(), collection.type(), key, behind);
    }

    private static Entry entry(EdmResource resource, EdmService service) {
        EdmStructuredType type = service.structuredType(resource.type())
                .orElseThrow(() -> new IllegalArgumentException("The type '" + resource.type() + "' of the resource '"
                        + resource.path() + "' is not among the types of the service."));
        if (!resource.singleton() && type.keys().isEmpty()) {
            throw new IllegalArgumentException("The type '" + type.name() + "' of the entity set '" + resource.path()
                    + "' must have a key, but has none.");
        }
        return new Entry(resource, type, segments(resource.path()));
    }

    private static List<String> segments(String rawPath) {
        String path = rawPath.startsWith("/") ? rawPath.substring(1) : rawPath;
        return Stream.of(path.split("/", -1)).map(AddressParser::decoded).toList();
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw GraphProblem.badRequest("The segment '" + segment + "' is not percent-encoded.");
        }
    }
}
