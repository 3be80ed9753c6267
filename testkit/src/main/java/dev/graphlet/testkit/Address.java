package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The address of a resource: of a collection or of one entity. */
sealed interface Address permits CollectionAddress, EntityAddress {
    /** Returns the place of the collection, or the place that holds the entity. */
    Place place();

    /** Returns the type to which the path is cast, so that only entities of this type match. */
    Optional<EdmStructuredType> cast();

    /** Returns the path of the resource from the service root, canonical and not encoded. */
    String path();

    /** Returns the address of the entity with the key {@code key}; of a singleton, which has no key, the same. */
    EntityAddress at(String key);

    /** Returns this address cast to {@code derived}. */
    Address as(EdmStructuredType derived);

    /** Returns the operation of each HTTP method. */
    Map<String, EdmOperation> methods();

    /** Returns the type of the entities: the type of a cast, or the declared type. */
    default EdmStructuredType type() {
        return cast().orElse(place().type());
    }

    default Set<EdmOperation> operations() {
        return place().operations();
    }

    /** Returns whether the place holds only references to entities that are stored elsewhere. */
    default boolean isReference() {
        return place().isReference();
    }

    default boolean isCollection() {
        return this instanceof CollectionAddress;
    }
}
