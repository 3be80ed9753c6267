package dev.graphlet.runtime.request;

import dev.graphlet.runtime.validation.Arguments;

/**
 * The way to a collection of entities; what can be done with it are the methods of generated subclasses. Immutable and
 * thread-safe.
 */
public abstract class EntityCollectionPath {
    // Fields and no methods: subclasses have a method for each operation that is bound to the collection.
    /** Who sends the requests. */
    protected final RequestSender sender;

    /** Where the collection is. */
    protected final ResourcePath path;

    /** The way to the collection at {@code path}. */
    protected EntityCollectionPath(RequestSender sender, ResourcePath path) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.path = Arguments.nonNull(path, "path");
    }

    /** The way to those of the collection that are of that derived type (OData URL conventions 4.01, section 4.11). */
    protected EntityCollectionPath(EntityCollectionPath base, String derivedType) {
        this(base.sender, base.path.segment(derivedType));
    }

    /** The path below the endpoint, without sensitive keys. */
    @Override
    public final String toString() {
        return path.toString();
    }
}
