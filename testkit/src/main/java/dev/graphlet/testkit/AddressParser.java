package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmResource;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parses paths below the service root into addresses, at any depth, with keys as segments or in parentheses. */
final class AddressParser {
    /** The address of a declared resource, and the segments of its path. */
    private record Entry(Address address, List<String> names) {}

    private final EdmService service;
    private final ResourceStore store;
    private final Navigations navigations;
    private final KeyLookup keys;
    private final DrivePaths drivePaths;
    private final List<Entry> entries;

    AddressParser(EdmService service, ResourceStore store, Rules rules) {
        this.service = service;
        this.store = store;
        this.navigations = new Navigations(service, store, rules);
        this.keys = new KeyLookup(store, rules);
        this.drivePaths = new DrivePaths(store, rules, navigations);
        entries = service.resources().stream()
                .map(resource -> entry(resource, service))
                .sorted(Comparator.comparing((Entry e) -> e.names().size()).reversed())
                .toList();
    }

    ResourceStore store() {
        return store;
    }

    Navigations navigations() {
        return navigations;
    }

    List<String> paths() {
        return entries.stream().map(e -> e.address().path()).sorted().toList();
    }

    /** Returns {@code address} if it is the file path of a drive item that does not exist. */
    Optional<KeyedAddress> missingFile(Address address) {
        return drivePaths.missing(address);
    }

    /** Returns the entity set whose type is exactly {@code type}. */
    Optional<CollectionAddress> entitySetOf(EdmStructuredType type) {
        return entitySets().stream().filter(set -> set.type().equals(type)).findFirst();
    }

    private List<CollectionAddress> entitySets() {
        return entries.stream()
                .map(Entry::address)
                .flatMap(address -> address instanceof CollectionAddress set ? Stream.of(set) : Stream.empty())
                .toList();
    }

    /** Parses a percent-encoded path that starts with a slash. */
    ParsedPath parse(String rawPath) {
        Optional<DrivePath> path = DrivePath.in(rawPath);
        Optional<EntityAddress> item = path.flatMap(found -> drivePaths.find(found, this));
        if (path.isPresent() && item.isPresent()) {
            return follow(item.get(), path.get().behind());
        }
        List<String> segments = segments(rawPath);
        Optional<ParsedPath> object = directoryObject(segments);
        return object.isPresent() ? object.get() : declared(segments);
    }

    /** Returns the address of a path; empty if the path is not declared or addresses nothing. */
    Optional<Address> find(String rawPath) {
        try {
            return Optional.of(parse(rawPath).resource());
        } catch (GraphProblem nothing) {
            return Optional.empty();
        }
    }

    /** Parses {@code directoryObjects/42} or {@code directoryObjects('42')}, an entity of another entity set. */
    private Optional<ParsedPath> directoryObject(List<String> segments) {
        String first = segments.get(0);
        boolean parenthesised = first.startsWith(KeyLookup.DIRECTORY_OBJECTS + "('") && first.endsWith("')");
        if (!parenthesised && !(first.equals(KeyLookup.DIRECTORY_OBJECTS) && segments.size() > 1)) {
            return Optional.empty();
        }
        String key = parenthesised
                ? first.substring(KeyLookup.DIRECTORY_OBJECTS.length() + 2, first.length() - 2)
                        .replace("''", "'")
                : segments.get(1);
        List<String> rest = segments.subList(parenthesised ? 1 : 2, segments.size());
        return keys.directoryObject(entitySets(), key).map(object -> follow(object, rest));
    }

    private ParsedPath declared(List<String> segments) {
        return entries.stream()
                .flatMap(entry -> match(entry, segments).stream())
                .findFirst()
                .orElseThrow(() -> GraphProblem.noSuchSegment(String.join("/", segments)));
    }

    private Optional<ParsedPath> match(Entry entry, List<String> segments) {
        int last = entry.names().size() - 1;
        if (segments.size() <= last
                || !segments.subList(0, last).equals(entry.names().subList(0, last))) {
            return Optional.empty();
        }
        String name = entry.names().get(last);
        String segment = segments.get(last);
        List<String> rest = segments.subList(last + 1, segments.size());
        if (segment.equals(name)) {
            return Optional.of(follow(entry.address(), rest));
        }
        return entry.address() instanceof CollectionAddress set
                        && segment.startsWith(name + "(")
                        && segment.endsWith(")")
                ? Optional.of(follow(inParentheses(set, segment.substring(name.length())), rest))
                : Optional.empty();
    }

    private ParsedPath follow(Address from, List<String> segments) {
        Address current = from;
        for (int i = 0; i < segments.size(); i++) {
            Optional<? extends Address> next = step(current, segments.get(i));
            if (next.isEmpty()) {
                return new ParsedPath(current, segments.subList(i, segments.size()));
            }
            current = next.get();
        }
        return new ParsedPath(current, List.of());
    }

    /** Resolves one more segment; empty for a segment such as {@code $count}, {@code $ref}, a call or a stream. */
    private Optional<? extends Address> step(Address from, String segment) {
        if (segment.indexOf('.') > 0) {
            Optional<EdmStructuredType> derived = service.structuredType(segment)
                    .filter(named -> service.isDerived(named, from.type().name()));
            if (derived.isPresent()) {
                return derived.map(from::as);
            }
        }
        return from instanceof EntityAddress entity
                ? navigation(entity, segment)
                : entity((CollectionAddress) from, segment);
    }

    private Optional<EntityAddress> entity(CollectionAddress from, String segment) {
        boolean delta = segment.equals("delta") && from.operations().contains(EdmOperation.DELTA);
        return delta || segment.startsWith("$") || isCall(segment, from)
                ? Optional.empty()
                : Optional.of(located(from, KeyText.fromSegment(from.type(), segment)));
    }

    private Optional<Address> navigation(EntityAddress from, String segment) {
        int parenthesis = segment.indexOf('(');
        String name = parenthesis < 0 ? segment : segment.substring(0, parenthesis);
        Optional<Address> navigation = from.type()
                .property(name)
                .filter(EdmProperty::isNavigation)
                .map(property -> navigations.of(from, property));
        return parenthesis < 0
                ? navigation
                : navigation.flatMap(to -> to instanceof CollectionAddress collection
                        ? Optional.of(inParentheses(collection, segment.substring(parenthesis)))
                        : Optional.empty());
    }

    private boolean isCall(String segment, CollectionAddress from) {
        String name = segment.contains("(") ? segment.substring(0, segment.indexOf('(')) : segment;
        return service.calls().stream()
                .filter(call -> call.onCollection() && call.boundTo() != null)
                .filter(call -> call.name().equals(name) || call.simpleName().equals(name))
                .anyMatch(call -> service.isDerived(from.type(), String.valueOf(call.boundTo())));
    }

    private EntityAddress inParentheses(CollectionAddress collection, String predicate) {
        String literals = predicate.substring(1, predicate.length() - 1);
        Optional<EdmProperty> alternate = KeyText.alternate(collection.type(), literals);
        if (alternate.isPresent()) {
            String value = KeyText.value(alternate.get(), literals);
            return store.withValue(collection, alternate.get().name(), value::equals)
                    .orElseThrow(() -> ResourceStore.notFound(collection.path() + predicate));
        }
        return located(collection, KeyText.fromParentheses(collection.type(), literals));
    }

    private EntityAddress located(CollectionAddress collection, String key) {
        if (!collection.isReference()) {
            return keys.find(collection, key);
        }
        return navigations.targets(collection).stream()
                .filter(target -> target.key().equals(key))
                .findFirst()
                .map(target -> target.offering(collection.operations()))
                .orElseThrow(() -> ResourceStore.notFound(collection.path() + "/" + key));
    }

    private static Entry entry(EdmResource resource, EdmService service) {
        EdmStructuredType type = service.structuredType(resource.type())
                .orElseThrow(() -> new IllegalArgumentException("The type '" + resource.type() + "' of the resource '"
                        + resource.path() + "' is not among the types of the service."));
        if (!resource.singleton() && type.keys().isEmpty()) {
            throw new IllegalArgumentException("The type '" + type.name() + "' of the entity set '" + resource.path()
                    + "' must have a key, but has none.");
        }
        Place place = new Place(resource.path(), type, resource.operations(), Optional.empty());
        Address address = resource.singleton() ? new SingletonAddress(place) : new CollectionAddress(place);
        return new Entry(address, segments(resource.path()));
    }

    static List<String> segments(String rawPath) {
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
