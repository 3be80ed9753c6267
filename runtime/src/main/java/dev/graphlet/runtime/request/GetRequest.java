package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;

/**
 * Reads one object. Immutable and thread-safe.
 *
 * @param <V> the object
 * @param <P> the handles of its properties
 * @param <R> the request itself
 */
public abstract class GetRequest<V extends StructuredValue, P extends PropertyPath, R extends GetRequest<V, P, R>>
        extends QueryRequest<V, P, R> {
    /** A request of those parts, bound to its sender, about an object with those properties. */
    protected GetRequest(RequestSender sender, RequestParts<V> parts, P properties) {
        super(sender, parts, properties);
    }

    /**
     * Only if the object has another ETag by now: the answer is empty if it has not (HTTP status 304).
     *
     * @param etag as the service gave it
     * @throws IllegalArgumentException if it is blank
     */
    public final SimpleRequest<Optional<V>> ifChanged(String etag) {
        RequestParts<V> conditional = parts().withHeader("If-None-Match", Arguments.nonBlank(etag, "etag"));
        return new SimpleRequest<>(sender(), conditional.reading(new ChangedReader<>(parts().reader())));
    }

    /**
     * Only if the object has another ETag by now than the one that came with {@code known}.
     *
     * @throws IllegalArgumentException if that came without one
     */
    public final SimpleRequest<Optional<V>> ifChanged(V known) {
        return ifChanged(ConditionalRequest.etagOf(known));
    }
}
