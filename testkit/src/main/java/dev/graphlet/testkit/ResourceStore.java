package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmStructuredType;
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

/** Entities by path and key in creation order, and references between entities. Guarded by one lock. */
final class ResourceStore {
    private final Map<String, Map<String, StoredEntity>> places = new HashMap<>();
    private final References references = new References();
    private final Map<String, Map<String, Long>> removals = new HashMap<>();
    private final Map<String, Map<String, StoredStream>> streams = new HashMap<>();
    private final Predicate<EdmStructuredType> tagged;
    private long version;

    /**
     * Creates an empty store.
     *
     * @param tagged returns whether entities of a type have ETags
     */
    ResourceStore(Predicate<EdmStructuredType> tagged) {
        this.tagged = tagged;
    }

    /** Runs {@code things} without changes by other threads. */
    synchronized <T> T atomically(Supplier<T> things) {
        return things.get();
    }

    /** Returns the number of changes so far. */
    synchronized long version() {
        return version;
    }

    /** Returns the keys removed from a collection after the version {@code since} and not added again. */
    synchronized List<String> removedSince(CollectionAddress collection, long since) {
        return removals.getOrDefault(collection.path(), Map.of()).entrySet().stream()
                .filter(removal -> removal.getValue() > since)
                .map(Map.Entry::getKey)
                .filter(key -> !items(collection).containsKey(key))
                .toList();
    }

    synchronized Optional<StoredEntity> find(EntityAddress address) {
        return Optional.ofNullable(items(address).get(address.key()));
    }

    /** Returns the addresses of all entities of a collection, stored or referenced there. */
    synchronized List<EntityAddress> addresses(CollectionAddress collection) {
        return collection.isReference()
                ? targets(collection.path())
                : items(collection).keySet().stream().map(collection::at).toList();
    }

    /** Returns the first entity of a collection whose text {@code property} matches {@code value}. */
    synchronized Optional<EntityAddress> withValue(
            CollectionAddress collection, String property, Predicate<String> value) {
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

    synchronized StoredEntity put(EntityAddress address, ObjectNode entity) {
        StoredEntity stored = new StoredEntity(entity, ++version, tagged.test(address.type()));
        items(address).put(address.key(), stored);
        return stored;
    }

    synchronized StoredEntity insert(EntityAddress address, ObjectNode entity) {
        if (items(address).containsKey(address.key())) {
            String message = "Another object with the key '" + address.key() + "' exists in "
                    + address.place().path() + ".";
            throw new GraphProblem(409, "Conflict", message);
        }
        return put(address, entity);
    }

    synchronized StoredEntity update(EntityAddress address, Function<StoredEntity, ObjectNode> change) {
        StoredEntity current = find(address).orElseThrow(() -> notFound(address));
        return put(address, change.apply(current));
    }

    /** Removes the entity, all entities that it contains, and all references to it. */
    synchronized void remove(EntityAddress address, Consumer<StoredEntity> check) {
        check.accept(find(address).orElseThrow(() -> notFound(address)));
        items(address).remove(address.key());
        removals.computeIfAbsent(address.place().path(), path -> new LinkedHashMap<>())
                .put(address.key(), ++version);
        String within = address.path() + "/";
        places.keySet().removeIf(path -> path.startsWith(within));
        streams.keySet().removeIf(path -> (path + "/").startsWith(within));
        references.removeOf(address, version);
    }

    synchronized Optional<StoredStream> stream(EntityAddress address, String name) {
        return Optional.ofNullable(
                streams.getOrDefault(address.path(), Map.of()).get(name));
    }

    synchronized StoredStream putStream(EntityAddress address, String name, String contentType, byte[] octets) {
        StoredStream stream = new StoredStream(contentType, octets, ++version);
        streams.computeIfAbsent(address.path(), path -> new HashMap<>()).put(name, stream);
        return stream;
    }

    synchronized void removeStream(EntityAddress address, String name) {
        streams.getOrDefault(address.path(), new HashMap<>()).remove(name);
    }

    /** Returns the targets of the navigation property at the path {@code navigation}, in insertion order. */
    synchronized List<EntityAddress> targets(String navigation) {
        return references.targets(navigation);
    }

    /** Returns the owners of the navigation properties named {@code property} that refer to {@code target}. */
    synchronized List<EntityAddress> holders(String property, EntityAddress target) {
        return references.holders(property, target);
    }

    synchronized boolean refers(Address navigation, EntityAddress target) {
        return references.contain(navigation, target);
    }

    synchronized void refer(Address navigation, EntityAddress target) {
        references.add(navigation, target, ++version);
    }

    synchronized void forget(Address navigation, EntityAddress target) {
        if (!references.remove(navigation.path(), target, ++version)) {
            throw notFound(navigation.path() + "/$ref");
        }
    }

    synchronized void forgetAll(Address navigation) {
        references.removeAll(navigation.path(), ++version);
    }

    /** Returns the references of a navigation property added after the version {@code since}. */
    synchronized List<EntityAddress> referredSince(Address navigation, long since) {
        return references.addedSince(navigation, since);
    }

    /** Returns the references of a navigation property removed after the version {@code since}. */
    synchronized List<EntityAddress> forgottenSince(Address navigation, long since) {
        return references.removedSince(navigation, since);
    }

    static GraphProblem notFound(EntityAddress address) {
        return notFound(address.path());
    }

    static GraphProblem notFound(String path) {
        return new GraphProblem(404, "Request_ResourceNotFound", "Resource '" + path + "' does not exist.");
    }

    private Map<String, StoredEntity> items(Address address) {
        return places.computeIfAbsent(address.place().path(), path -> new LinkedHashMap<>());
    }
}
