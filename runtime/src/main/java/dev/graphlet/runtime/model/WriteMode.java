package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmProperty;

/** The purpose for which a value is written. */
@InternalApi
public enum WriteMode {
    /** For reading it again: everything, in its original order and form. */
    LOSSLESS,
    /** The body of a create: without read-only properties and without annotations that only responses have. */
    CREATE,
    /** The body of an update: as for a create, but also without create-only properties. */
    UPDATE;

    boolean includes(EdmProperty property) {
        return switch (this) {
            case LOSSLESS -> true;
            case CREATE -> !property.isReadOnly();
            case UPDATE -> !property.isReadOnly() && !property.isCreateOnly();
        };
    }
}
