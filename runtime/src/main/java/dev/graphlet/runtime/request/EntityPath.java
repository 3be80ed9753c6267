package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.validation.Arguments;

/**
 * The way to one entity; what can be done with it are the methods of generated subclasses. Immutable and thread-safe.
 */
public abstract class EntityPath implements EntityReference {
    // Fields and no methods: subclasses have a method without parameters for each navigation property.
    /** Who sends the requests. */
    protected final RequestSender sender;

    /** Where the entity is. */
    protected final ResourcePath path;

    /** The way to the entity at {@code path}. */
    protected EntityPath(RequestSender sender, ResourcePath path) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.path = Arguments.nonNull(path, "path");
    }

    /** The way to the same entity as one of that derived type (OData URL conventions 4.01, section 4.11). */
    protected EntityPath(EntityPath base, String derivedType) {
        this(base.sender, base.path.segment(derivedType));
    }

    @Override
    public final String entityId() {
        return sender.urlOf(path);
    }

    @Override
    public final SensitiveValues sensitiveBeside(SensitiveValues others) {
        return others.and(path.sensitive());
    }

    /** The path below the endpoint, without sensitive keys. */
    @Override
    public final String toString() {
        return path.toString();
    }
}
