package dev.graphlet.tool.client;

import dev.graphlet.processor.model.Narrowing;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.tool.client.Operation.Followed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A path to entities.
 *
 * @param path the path below the service root
 * @param entity the entity type
 * @param collection whether the path leads to a collection
 * @param navigation the last navigation of the path
 */
record Place(String path, StructuredSpec entity, boolean collection, Optional<Followed> navigation) {
    /** Returns the operations that are offered here. */
    Set<ResourceOperation> offered() {
        return navigation
                .map(followed -> Narrowing.offered(followed.property()))
                .orElseGet(entity::possibleOperations);
    }

    /** Returns the place of one entity; empty for a collection of entities without a key. */
    Optional<Place> item() {
        if (!collection) {
            return Optional.of(this);
        }
        List<Property> keys = entity.keys();
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Place(path + key(keys), entity, false, navigation));
    }

    private static String key(List<Property> keys) {
        if (keys.size() == 1) {
            return "/{" + keys.get(0).name() + "}";
        }
        return keys.stream()
                .map(key -> key.name() + "={" + key.name() + "}")
                .collect(Collectors.joining(",", "(", ")"));
    }

    /** Returns the place that {@code property} leads to from one entity. */
    Place follow(Property property, StructuredSpec target) {
        return new Place(
                path + "/" + property.name(),
                target,
                property.collection(),
                Optional.of(new Followed(entity, property)));
    }
}
