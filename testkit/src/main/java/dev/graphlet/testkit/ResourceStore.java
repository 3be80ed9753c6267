package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Entities by place and key, in the order of their creation, and references between them; one lock for all. */
final class ResourceStore {
    private final Map<String, Map<String, StoredEntity>> places = new HashMap<>();
    private final References references = new References();
    private final Map<String, Map<String, Long>> removals = new HashMap<>();
    private final Map<String, Map<String, StoredStream>> streams = new HashMap<>();
    private final Predicate<EdmStructuredType> tagged;
    private long version;

    /**
     * A store without anything.
     *
     * @param tagged which types of entities have ETags
     */
    ResourceStore(Predicate<EdmStructuredType> tagged) {
        this.tagged = tagged;
    }

    /** Does several things without another change between them. */
    synchronized <T> T atomically(Supplier<T> things) {
        return things.get();
    }

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
                ? targets(collection.path())
                : items(collection).keySet().stream().map(collection::at).toList();
    }

    /** The entity of a collection that has such a text. */
    synchronized Optional<Address> withValue(Address collection, String property, Predicate<String> value) {
        if (collection.isReference()) {
            return addresses(collection).stream()
                    .filter(address ->
                            find(address).filter(has(property, value)).isPresent())
                    .findFirst();
        }
        return items(collection).entrySet().stream()
                .filter(entry -> has(property, value).test(entry.getValue()))
                .map(entry -> collection.at(entry.getKey()))
                .findFirst();
    }

    private static Predicate<StoredEntity> has(String property, Predicate<String> value) {
        return stored -> {
            JsonNode node = stored.entity().path(property);
            return node.isString() && value.test(node.asString());
        };
    }

    synchronized StoredEntity put(Address address, ObjectNode entity) {
        StoredEntity stored = new StoredEntity(entity, ++version, tagged.test(address.type()));
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
        streams.keySet().removeIf(path -> (path + "/").startsWith(within));
        references.removeOf(address, version);
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

    /** What the navigation property at that path refers to, in the order in which it was added. */
    synchronized List<Address> targets(String navigation) {
        return references.targets(navigation);
    }

    /** The owners of the navigation properties of that name which refer to the entity. */
    synchronized List<Address> holders(String property, Address target) {
        return references.holders(property, target);
    }

    synchronized boolean refers(Address navigation, Address target) {
        return references.contain(navigation, target);
    }

    synchronized void refer(Address navigation, Address target) {
        references.add(navigation, target, ++version);
    }

    synchronized void forget(Address navigation, Address target) {
        if (!references.remove(navigation.path(), target, ++version)) {
            throw notFound(navigation.path() + "/$ref");
        }
    }

    synchronized void forgetAll(Address navigation) {
        references.removeAll(navigation.path(), ++version);
    }

    /** What a navigation property refers to since that many changes. */
    synchronized List<Address> referredSince(Address navigation, long since) {
        return references.addedSince(navigation, since);
    }

    /** What a navigation property no longer refers to since that many changes. */
    synchronized List<Address> forgottenSince(Address navigation, long since) {
        return references.removedSince(navigation, since);
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
