package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import java.util.Optional;

/**
 * Updates one object, or creates it if there is none (OData Protocol 4.01, section 11.4.4); the result is the object if
 * the service sends it. Immutable and thread-safe.
 *
 * @param <V> the type of the object
 * @param <R> the type of the request
 */
public abstract class UpsertRequest<V extends StructuredValue, R extends UpsertRequest<V, R>>
        extends GraphRequest<Optional<V>, R> implements BodyRequest<R>, ConditionalRequest<R>, ValidatedRequest<R> {
    /** Creates a request that {@code sender} executes. */
    protected UpsertRequest(RequestSender sender, RequestParts<Optional<V>> parts) {
        super(sender, parts);
    }

    /** Returns a copy of this request that only updates: without an object, the service responds 412 or 404. */
    public final R ifPresent() {
        return ifMatch("*");
    }

    /** Returns a copy of this request that only creates: if the object exists, the service responds 412. */
    public final R ifAbsent() {
        return with(parts().withHeader("If-None-Match", "*"));
    }

    /** Returns a copy of this request that asks the service not to send the object; the result is empty. */
    public final R returnMinimal() {
        return prefer("return=minimal");
    }

    /** Returns a copy of this request that asks the service to send the object. */
    public final R returnRepresentation() {
        return prefer("return=representation");
    }
}
