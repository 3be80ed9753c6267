package dev.graphlet.runtime.response;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.PropertyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One change of a collection (OData JSON 4.01, section 15). A service may repeat a change, or send a change that a
 * later one has superseded.
 *
 * @param <V> the type of the item
 */
public sealed interface Change<V> {
    /**
     * Returns the properties of the item that the service sent: all properties, the changed ones, or little more than
     * the key.
     */
    V value();

    /**
     * Returns the items that were added to or removed from {@code navigation} of this item: {@code
     * change.related(GroupProperties.GROUP.members(), DirectoryObject.class)}. The values are references, with little
     * more than their keys. The list is empty if there are no such changes, or if the delta request did not select
     * {@code navigation}.
     *
     * @param type the model class that {@code navigation} leads to
     * @throws IllegalArgumentException if one of the values is not a {@code type}
     */
    <T extends StructuredValue> List<Change<T>> related(PropertyPath navigation, Class<T> type);

    /**
     * The item was added or changed.
     *
     * @param value the item, with its key and at least the changed properties
     * @param related the changes of the navigation properties of the item, by wire name
     */
    record Changed<V>(V value, Map<String, List<Change<StructuredValue>>> related) implements Change<V> {
        /** Creates a change with a copy of {@code related}. */
        public Changed {
            related = Map.copyOf(related);
        }

        @Override
        public <T extends StructuredValue> List<Change<T>> related(PropertyPath navigation, Class<T> type) {
            List<Change<T>> changes = new ArrayList<>();
            String path = navigation.toString();
            String name = path.substring(path.lastIndexOf('/') + 1); // drops a cast to a derived type
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
                throw new IllegalArgumentException("type must be the type of the related entities, but '"
                        + type.getSimpleName() + "' is not a type of '" + value.odataType()
                        + "'. Pass the class of the type that the spec returns.");
            }
            return type.cast(value);
        }
    }

    /**
     * The item is no longer in the collection.
     *
     * @param value the key of the item, and all other properties that the service sent
     * @param reason the reason as the service wrote it: {@code deleted} if the item is permanently deleted,
     *     {@code changed} if the item has moved or may come back; empty if the service gave none
     */
    record Removed<V>(V value, String reason) implements Change<V> {
        @Override
        public <T extends StructuredValue> List<Change<T>> related(PropertyPath navigation, Class<T> type) {
            return List.of();
        }
    }
}
