package dev.graphlet.testkit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The current references of navigation properties, in insertion order, and the removed ones. Not thread-safe. */
final class References {
    /** A reference, and the store version that added or removed it. */
    private record Reference(EntityAddress target, long version) {}

    private final Map<String, Address> navigations = new LinkedHashMap<>();
    private final Map<String, Map<String, Reference>> current = new HashMap<>();
    private final Map<String, Map<String, Reference>> removed = new HashMap<>();

    List<EntityAddress> targets(String path) {
        return since(current, path, 0);
    }

    /** Returns the owners of the navigation properties named {@code property} that refer to {@code target}. */
    List<EntityAddress> holders(String property, EntityAddress target) {
        return navigations.values().stream()
                .filter(navigation -> contain(navigation, target))
                .flatMap(navigation -> navigation.place().step().stream())
                .filter(step -> step.property().name().equals(property))
                .map(Step::owner)
                .toList();
    }

    boolean contain(Address navigation, EntityAddress target) {
        return current.getOrDefault(navigation.path(), Map.of()).containsKey(target.path());
    }

    /** Adds a reference; replaces the current reference of a single-valued navigation property. */
    void add(Address navigation, EntityAddress target, long version) {
        if (navigation instanceof SingletonAddress) {
            removeAll(navigation.path(), version);
        }
        navigations.put(navigation.path(), navigation);
        current.computeIfAbsent(navigation.path(), path -> new LinkedHashMap<>())
                .put(target.path(), new Reference(target, version));
        removed.getOrDefault(navigation.path(), new HashMap<>()).remove(target.path());
    }

    /** Removes a reference and returns whether it existed. */
    boolean remove(String path, EntityAddress target, long version) {
        if (current.getOrDefault(path, new HashMap<>()).remove(target.path()) == null) {
            return false;
        }
        removed.computeIfAbsent(path, key -> new LinkedHashMap<>()).put(target.path(), new Reference(target, version));
        return true;
    }

    void removeAll(String path, long version) {
        List.copyOf(current.getOrDefault(path, Map.of()).values())
                .forEach(reference -> remove(path, reference.target(), version));
    }

    /** Removes all references from and to {@code entity}. */
    void removeOf(EntityAddress entity, long version) {
        String within = entity.path() + "/";
        current.keySet().removeIf(path -> path.startsWith(within));
        removed.keySet().removeIf(path -> path.startsWith(within));
        navigations.keySet().removeIf(path -> path.startsWith(within));
        List.copyOf(current.keySet()).forEach(path -> remove(path, entity, version));
    }

    List<EntityAddress> addedSince(Address navigation, long since) {
        return since(current, navigation.path(), since);
    }

    List<EntityAddress> removedSince(Address navigation, long since) {
        return since(removed, navigation.path(), since);
    }

    private static List<EntityAddress> since(Map<String, Map<String, Reference>> of, String path, long since) {
        return of.getOrDefault(path, Map.of()).values().stream()
                .filter(reference -> reference.version() > since)
                .map(Reference::target)
                .toList();
    }
}
