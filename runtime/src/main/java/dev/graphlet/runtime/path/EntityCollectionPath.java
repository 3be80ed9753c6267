package dev.graphlet.runtime.path;

import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;

/**
 * The path to a collection of entities. Generated subclasses have the operations as methods. Immutable and thread-safe.
 */
public abstract class EntityCollectionPath {
    // Fields and no methods: subclasses have a method for each operation that is bound to the collection.
    /** The sender of the requests. */
    protected final RequestSender sender;

    /** The path of the collection. */
    protected final ResourcePath path;

    /** Creates the path to the collection at {@code path}. */
    protected EntityCollectionPath(RequestSender sender, ResourcePath path) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.path = Arguments.nonNull(path, "path");
    }

    /** Creates the path to the items of type {@code derivedType} (OData URL conventions 4.01, section 4.11). */
    protected EntityCollectionPath(EntityCollectionPath base, String derivedType) {
        this(base.sender, base.path.suffix(derivedType));
    }

    /** Returns the path below the endpoint, with sensitive keys masked. */
    @Override
    public final String toString() {
        return path.toString();
    }
}
