package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.PropertyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One change of a collection (OData JSON 4.01, section 15). A service may send the same change again, and one that was
 * overtaken by a later one.
 *
 * @param <V> the item
 */
public sealed interface Change<V> {
    /** What the service sent of the item: all of it, what changed, or hardly more than its key. */
    V value();

    /**
     * Returns what was added to a navigation of the item, and what was removed from it:
     * {@code change.related(GroupProperties.GROUP.members(), DirectoryObject.class)}. The values are references, with
     * hardly more than their keys. Empty if nothing was, or the delta did not ask for the navigation.
     *
     * @param type the model that the navigation leads to
     * @throws IllegalArgumentException if one of the values is no {@code type}
     */
    <T extends StructuredValue> List<Change<T>> related(PropertyPath navigation, Class<T> type);

    /**
     * The item was added or changed.
     *
     * @param value the item, with its key and at least what changed
     * @param related what was added to the navigations of the item and removed from them, by their wire names
     */
    record Changed<V>(V value, Map<String, List<Change<StructuredValue>>> related) implements Change<V> {
        /** Copies the map. */
        public Changed {
            related = Map.copyOf(related);
        }

        @Override
        public <T extends StructuredValue> List<Change<T>> related(PropertyPath navigation, Class<T> type) {
            List<Change<T>> changes = new ArrayList<>();
            String path = navigation.toString();
            String name = path.substring(path.lastIndexOf('/') + 1); // without a cast to a derived type
            for (Change<StructuredValue> change : related.getOrDefault(name, List.of())) {
                T value = as(type, change.value());
                changes.add(
                        change instanceof Removed<StructuredValue> removed
                                ? new Removed<>(value, removed.reason())
                                : new Changed<>(value, Map.of()));
            }
            return List.copyOf(changes);
        }

        private static <T extends StructuredValue> T as(Class<T> type, StructuredValue value) {
            if (!type.isInstance(value)) {
                throw new IllegalArgumentException("type must be what the navigation leads to, but '"
                        + type.getSimpleName() + "' is no type of a '" + value.odataType()
                        + "'. Name the type that the spec returns.");
            }
            return type.cast(value);
        }
    }

    /**
     * The item is not in the collection any more.
     *
     * @param value its key, and what else the service sent
     * @param reason {@code deleted} if it is gone for good, {@code changed} if it may come back or is elsewhere; as the
     *     service wrote it, empty if it gives none
     */
    record Removed<V>(V value, String reason) implements Change<V> {
        @Override
        public <T extends StructuredValue> List<Change<T>> related(PropertyPath navigation, Class<T> type) {
            return List.of();
        }
    }
}
