package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;

/** What a value is written for. */
public enum WriteMode {
    /** To be read again: everything, in the order and the form in which it came. */
    LOSSLESS,
    /** As the body of a create: nothing read-only, nothing that only responses carry. */
    CREATE,
    /** As the body of an update: nothing read-only or create-only either. */
    UPDATE;

    boolean includes(EdmProperty property) {
        return switch (this) {
            case LOSSLESS -> true;
            case CREATE -> !property.isReadOnly();
            case UPDATE -> !property.isReadOnly() && !property.isCreateOnly();
        };
    }
}
