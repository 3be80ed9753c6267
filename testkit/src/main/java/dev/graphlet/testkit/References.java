package dev.graphlet.testkit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The current references of navigation properties, in insertion order, and the removed ones. Not thread-safe. */
final class References {
    /** A reference, and the store version that added or removed it. */
    private record Reference(Address target, long version) {}

    private final Map<String, Address> navigations = new LinkedHashMap<>();
    private final Map<String, Map<String, Reference>> current = new HashMap<>();
    private final Map<String, Map<String, Reference>> removed = new HashMap<>();

    List<Address> targets(String path) {
        return since(current, path, 0);
    }

    /** Returns the owners of the navigation properties named {@code property} that refer to {@code target}. */
    List<Address> holders(String property, Address target) {
        return navigations.values().stream()
                .filter(navigation -> contain(navigation, target))
                .flatMap(navigation -> Stream.ofNullable(navigation.step()))
                .filter(step -> step.property().name().equals(property))
                .map(Step::owner)
                .toList();
    }

    boolean contain(Address navigation, Address target) {
        return current.getOrDefault(navigation.path(), Map.of()).containsKey(target.itemPath());
    }

    /** Adds a reference; replaces the current reference of a single-valued navigation property. */
    void add(Address navigation, Address target, long version) {
        if (navigation.single()) {
            removeAll(navigation.path(), version);
        }
        navigations.put(navigation.path(), navigation);
        current.computeIfAbsent(navigation.path(), path -> new LinkedHashMap<>())
                .put(target.itemPath(), new Reference(target, version));
        removed.getOrDefault(navigation.path(), new HashMap<>()).remove(target.itemPath());
    }

    /** Removes a reference and returns whether it existed. */
    boolean remove(String path, Address target, long version) {
        if (current.getOrDefault(path, new HashMap<>()).remove(target.itemPath()) == null) {
            return false;
        }
        removed.computeIfAbsent(path, key -> new LinkedHashMap<>())
                .put(target.itemPath(), new Reference(target, version));
        return true;
    }

    void removeAll(String path, long version) {
        List.copyOf(current.getOrDefault(path, Map.of()).values())
                .forEach(reference -> remove(path, reference.target(), version));
    }

    /** Removes all references from and to {@code entity}. */
    void removeOf(Address entity, long version) {
        String within = entity.itemPath() + "/";
        current.keySet().removeIf(path -> path.startsWith(within));
        removed.keySet().removeIf(path -> path.startsWith(within));
        navigations.keySet().removeIf(path -> path.startsWith(within));
        List.copyOf(current.keySet()).forEach(path -> remove(path, entity, version));
    }

    List<Address> addedSince(Address navigation, long since) {
        return since(current, navigation.path(), since);
    }

    List<Address> removedSince(Address navigation, long since) {
        return since(removed, navigation.path(), since);
    }

    private static List<Address> since(Map<String, Map<String, Reference>> of, String path, long since) {
        return of.getOrDefault(path, Map.of()).values().stream()
                .filter(reference -> reference.version() > since)
                .map(Reference::target)
                .toList();
    }
}
