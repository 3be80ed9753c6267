package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Map;
import java.util.Optional;

/** The address of an entity in a collection: {@code /groups/42}. */
record KeyedAddress(Place place, String key, Optional<EdmStructuredType> cast) implements EntityAddress {
    @Override
    public String path() {
        return place.path() + KeyText.behind(key);
    }

    /** Returns the address of the collection. */
    CollectionAddress collection() {
        return new CollectionAddress(place, cast);
    }

    @Override
    public KeyedAddress at(String other) {
        return new KeyedAddress(place, other, cast);
    }

    @Override
    public KeyedAddress in(Place other) {
        return new KeyedAddress(other, key, Optional.empty());
    }

    @Override
    public KeyedAddress as(EdmStructuredType derived) {
        return new KeyedAddress(place, key, Optional.of(derived));
    }

    @Override
    public Map<String, EdmOperation> methods() {
        return Map.of("GET", EdmOperation.GET, "PATCH", patch(), "DELETE", EdmOperation.DELETE);
    }
}
