package dev.graphlet.testkit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Entities by resource and key, in the order of their creation; one lock for all. */
final class ResourceStore {
    private final Map<String, Map<String, StoredEntity>> resources = new HashMap<>();
    private long version;

    synchronized Optional<StoredEntity> find(Address address) {
        return Optional.ofNullable(items(address).get(address.item()));
    }

    synchronized Collection<StoredEntity> list(Address collection) {
        return List.copyOf(items(collection).values());
    }

    synchronized StoredEntity put(Address address, ObjectNode entity) {
        StoredEntity stored = new StoredEntity(entity, "W/\"" + ++version + "\"");
        items(address).put(address.item(), stored);
        return stored;
    }

    synchronized StoredEntity insert(Address address, ObjectNode entity) {
        if (items(address).containsKey(address.item())) {
            String message = "Another object with the key '" + address.item() + "' exists in " + path(address) + ".";
            throw new GraphProblem(409, "Conflict", message);
        }
        return put(address, entity);
    }

    synchronized StoredEntity update(Address address, Function<StoredEntity, ObjectNode> change) {
        StoredEntity current = find(address).orElseThrow(() -> notFound(address));
        return put(address, change.apply(current));
    }

    synchronized void remove(Address address, Consumer<StoredEntity> check) {
        check.accept(find(address).orElseThrow(() -> notFound(address)));
        items(address).remove(address.item());
    }

    static GraphProblem notFound(Address address) {
        String what = address.resource().singleton() ? path(address) : path(address) + "/" + address.item();
        return new GraphProblem(404, "Request_ResourceNotFound", "Resource '" + what + "' does not exist.");
    }

    private Map<String, StoredEntity> items(Address address) {
        return resources.computeIfAbsent(path(address), path -> new LinkedHashMap<>());
    }

    private static String path(Address address) {
        return address.resource().path();
    }
}
