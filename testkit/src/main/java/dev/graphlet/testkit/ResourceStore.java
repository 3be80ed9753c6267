package dev.graphlet.testkit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Entities by place and key, in the order of their creation, and references between them; one lock for all. */
final class ResourceStore {
    private final Map<String, Map<String, StoredEntity>> places = new HashMap<>();
    private final Map<String, Map<String, Address>> references = new HashMap<>();
    private final Map<String, Map<String, Long>> removals = new HashMap<>();
    private final Map<String, Map<String, StoredStream>> streams = new HashMap<>();
    private long version;

    /** How many changes there were so far. */
    synchronized long version() {
        return version;
    }

    /** The keys of what was removed from a collection after that many changes, and is not there again. */
    synchronized List<String> removedSince(Address collection, long since) {
        return removals.getOrDefault(collection.path(), Map.of()).entrySet().stream()
                .filter(removal -> removal.getValue() > since)
                .map(Map.Entry::getKey)
                .filter(key -> !items(collection).containsKey(key))
                .toList();
    }

    synchronized Optional<StoredEntity> find(Address address) {
        return Optional.ofNullable(items(address).get(address.item()));
    }

    synchronized Collection<StoredEntity> list(Address collection) {
        return List.copyOf(items(collection).values());
    }

    /** The addresses of all entities of a collection, be they there or referred to from there. */
    synchronized List<Address> addresses(Address collection) {
        return collection.isReference()
                ? targets(collection)
                : items(collection).keySet().stream().map(collection::at).toList();
    }

    /** The entity of a collection that has that value. */
    synchronized Optional<Address> withValue(Address collection, String property, String value) {
        return addresses(collection).stream()
                .filter(address -> find(address)
                        .map(stored -> stored.entity().path(property))
                        .filter(JsonNode::isString)
                        .filter(node -> node.asString().equals(value))
                        .isPresent())
                .findFirst();
    }

    synchronized StoredEntity put(Address address, ObjectNode entity) {
        StoredEntity stored = new StoredEntity(entity, ++version);
        items(address).put(address.item(), stored);
        return stored;
    }

    synchronized StoredEntity insert(Address address, ObjectNode entity) {
        if (items(address).containsKey(address.item())) {
            String message = "Another object with the key '" + address.item() + "' exists in " + address.path() + ".";
            throw new GraphProblem(409, "Conflict", message);
        }
        return put(address, entity);
    }

    synchronized StoredEntity update(Address address, Function<StoredEntity, ObjectNode> change) {
        StoredEntity current = find(address).orElseThrow(() -> notFound(address));
        return put(address, change.apply(current));
    }

    /** Removes the entity, all that it contains, and every reference to it. */
    synchronized void remove(Address address, Consumer<StoredEntity> check) {
        check.accept(find(address).orElseThrow(() -> notFound(address)));
        items(address).remove(address.item());
        removals.computeIfAbsent(address.path(), path -> new LinkedHashMap<>()).put(address.item(), ++version);
        String within = address.itemPath() + "/";
        places.keySet().removeIf(path -> path.startsWith(within));
        references.keySet().removeIf(path -> path.startsWith(within));
        streams.keySet().removeIf(path -> (path + "/").startsWith(within));
        references.values().forEach(targets -> targets.remove(address.itemPath()));
    }

    synchronized Optional<StoredStream> stream(Address address, String name) {
        return Optional.ofNullable(
                streams.getOrDefault(address.itemPath(), Map.of()).get(name));
    }

    synchronized StoredStream putStream(Address address, String name, String contentType, byte[] octets) {
        StoredStream stream = new StoredStream(contentType, octets, ++version);
        streams.computeIfAbsent(address.itemPath(), path -> new HashMap<>()).put(name, stream);
        return stream;
    }

    synchronized void removeStream(Address address, String name) {
        streams.getOrDefault(address.itemPath(), new HashMap<>()).remove(name);
    }

    /** What a navigation property refers to, in the order in which it was added. */
    synchronized List<Address> targets(Address navigation) {
        return List.copyOf(references.getOrDefault(navigation.path(), Map.of()).values());
    }

    synchronized Optional<Address> target(Address navigation, String key) {
        return targets(navigation).stream()
                .filter(target -> target.item().equals(key))
                .findFirst();
    }

    synchronized void refer(Address navigation, Address target) {
        Map<String, Address> targets = references.computeIfAbsent(navigation.path(), path -> new LinkedHashMap<>());
        if (navigation.single()) {
            targets.clear();
        }
        targets.put(target.itemPath(), target);
    }

    synchronized void forget(Address navigation, Address target) {
        if (references.getOrDefault(navigation.path(), new HashMap<>()).remove(target.itemPath()) == null) {
            throw notFound(navigation.path() + "/$ref");
        }
    }

    synchronized void forgetAll(Address navigation) {
        references.remove(navigation.path());
    }

    static GraphProblem notFound(Address address) {
        return notFound(address.itemPath());
    }

    static GraphProblem notFound(String path) {
        return new GraphProblem(404, "Request_ResourceNotFound", "Resource '" + path + "' does not exist.");
    }

    private Map<String, StoredEntity> items(Address address) {
        return places.computeIfAbsent(address.path(), path -> new LinkedHashMap<>());
    }
}
