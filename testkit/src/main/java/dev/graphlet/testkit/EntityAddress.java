package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Optional;
import java.util.Set;

/** The address of one entity. */
sealed interface EntityAddress extends Address permits KeyedAddress, SingletonAddress {
    /** Returns the key of the entity in its place; an empty string for a singleton, which has none. */
    String key();

    /** Returns the address in another place, without a cast. */
    EntityAddress in(Place other);

    @Override
    EntityAddress as(EdmStructuredType derived);

    /** Returns this address without navigation step and cast, offering {@code offered}. */
    default EntityAddress offering(Set<EdmOperation> offered) {
        return in(new Place(place().path(), type(), offered, Optional.empty()));
    }

    /** Returns the operation of {@code PATCH}: an upsert where the place offers upserts, otherwise an update. */
    default EdmOperation patch() {
        return operations().contains(EdmOperation.UPSERT) ? EdmOperation.UPSERT : EdmOperation.UPDATE;
    }
}
