package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import java.util.Optional;

/**
 * Changes one object, or makes it if there is none (OData Protocol 4.01, section 11.4.4); the answer is the object if
 * the service sends it. Immutable and thread-safe.
 *
 * @param <V> the object
 * @param <R> the request itself
 */
public abstract class UpsertRequest<V extends StructuredValue, R extends UpsertRequest<V, R>>
        extends ConditionalRequest<Optional<V>, R> {
    /** A request of those parts, bound to its sender. */
    protected UpsertRequest(RequestSender sender, RequestParts<Optional<V>> parts) {
        super(sender, parts);
    }

    /** Only changes: if there is no such object, the service answers 412 or 404. */
    public final R ifPresent() {
        return ifMatch("*");
    }

    /** Only makes: if there is such an object, the service answers 412. */
    public final R ifAbsent() {
        return with(parts().withHeader("If-None-Match", "*"));
    }

    /** Asks the service not to send the object back: the answer is empty. */
    public final R returnMinimal() {
        return prefer("return=minimal");
    }

    /** Asks the service to send the object back. */
    public final R returnRepresentation() {
        return prefer("return=representation");
    }
}
