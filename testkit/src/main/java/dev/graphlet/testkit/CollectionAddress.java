package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Map;
import java.util.Optional;

/** The address of a collection: {@code /groups}. */
record CollectionAddress(Place place, Optional<EdmStructuredType> cast) implements Address {
    CollectionAddress(Place place) {
        this(place, Optional.empty());
    }

    @Override
    public String path() {
        return place.path();
    }

    @Override
    public EntityAddress at(String key) {
        return new KeyedAddress(place, key, cast);
    }

    @Override
    public CollectionAddress as(EdmStructuredType derived) {
        return new CollectionAddress(place, Optional.of(derived));
    }

    @Override
    public Map<String, EdmOperation> methods() {
        return Map.of("GET", EdmOperation.LIST, "POST", EdmOperation.CREATE);
    }
}
