package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.response.CreatedEntity;
import dev.graphlet.runtime.response.ResponseReader;

/**
 * Creates an object; the result is the object as it was created. Immutable and thread-safe.
 *
 * @param <V> the type of the object
 * @param <R> the type of the request
 */
public abstract class CreateRequest<V extends StructuredValue, R extends CreateRequest<V, R>> extends GraphRequest<V, R>
        implements BodyRequest<R>, ValidatedRequest<R> {
    /** Creates a request that {@code sender} executes. */
    protected CreateRequest(RequestSender sender, RequestParts<V> parts) {
        super(sender, parts);
    }

    /** Returns a request that asks the service for the URL of the object only; a service may still send the object. */
    public final SimpleRequest<CreatedEntity<V>> returnMinimal() {
        RequestParts<V> minimal = parts().withHeaders(Preferences.with(headers(), "return=minimal"));
        return new SimpleRequest<>(sender(), minimal.reading(ResponseReader.created(parts().reader())));
    }
}
