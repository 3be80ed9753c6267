package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Map;
import java.util.Optional;

/** The address of a singleton of the service, or of the entity of a single-valued navigation property. */
record SingletonAddress(Place place, Optional<EdmStructuredType> cast) implements EntityAddress {
    SingletonAddress(Place place) {
        this(place, Optional.empty());
    }

    @Override
    public String path() {
        return place.path();
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public SingletonAddress at(String key) {
        return this;
    }

    @Override
    public SingletonAddress in(Place other) {
        return new SingletonAddress(other);
    }

    @Override
    public SingletonAddress as(EdmStructuredType derived) {
        return new SingletonAddress(place, Optional.of(derived));
    }

    @Override
    public Map<String, EdmOperation> methods() {
        return place.step().isEmpty()
                ? Map.of("GET", EdmOperation.GET, "PATCH", patch())
                : Map.of("GET", EdmOperation.GET, "PATCH", patch(), "DELETE", EdmOperation.DELETE);
    }
}
