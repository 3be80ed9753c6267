package dev.graphlet.runtime.path;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;

/**
 * The path to one entity. Generated subclasses have the operations as methods. Immutable and thread-safe.
 *
 * @param <V> the type of the entity
 */
public abstract class EntityPath<V extends StructuredValue> implements EntityReference<V> {
    // Fields and no methods: subclasses have a method without parameters for each navigation property.
    /** The sender of the requests. */
    protected final RequestSender sender;

    /** The path of the entity. */
    protected final ResourcePath path;

    /** Creates the path to the entity at {@code path}. */
    protected EntityPath(RequestSender sender, ResourcePath path) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.path = Arguments.nonNull(path, "path");
    }

    /** Creates the path to {@code base} as a {@code derivedType} (OData URL conventions 4.01, section 4.11). */
    protected EntityPath(EntityPath<?> base, String derivedType) {
        this(base.sender, base.path.suffix(derivedType));
    }

    @Override
    public final String entityId() {
        return sender.urlOf(path);
    }

    @InternalApi
    @Override
    public final SensitiveValues sensitiveBeside(SensitiveValues others) {
        return others.and(path.sensitive());
    }

    /** Returns the path below the endpoint, with sensitive keys masked. */
    @Override
    public final String toString() {
        return path.toString();
    }
}
