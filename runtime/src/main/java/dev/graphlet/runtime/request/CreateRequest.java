package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;

/**
 * Makes an object; the answer is the object as it was made. Immutable and thread-safe.
 *
 * @param <V> the object
 * @param <R> the request itself
 */
public abstract class CreateRequest<V extends StructuredValue, R extends CreateRequest<V, R>>
        extends GraphRequest<V, R> {
    /** A request of those parts, bound to its sender. */
    protected CreateRequest(RequestSender sender, RequestParts<V> parts) {
        super(sender, parts);
    }

    /**
     * Asks the service to send no object back, but only where it is; a service that sends it all the same does no harm.
     */
    public final SimpleRequest<CreatedEntity<V>> returnMinimal() {
        RequestParts<V> minimal = parts().withHeaders(Preferences.with(headers(), "return=minimal"));
        return new SimpleRequest<>(sender(), minimal.reading(new CreatedReader<>(parts().reader())));
    }
}
