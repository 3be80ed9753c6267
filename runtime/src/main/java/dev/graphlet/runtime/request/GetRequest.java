package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.model.Projection;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;

/**
 * Reads one object. Immutable and thread-safe.
 *
 * @param <V> the type of the object
 * @param <P> the properties that lambdas receive
 * @param <R> the type of the request
 */
public abstract class GetRequest<V extends StructuredValue, P extends PropertyPath, R extends GetRequest<V, P, R>>
        extends QueryRequest<V, P, R> {
    /** Creates a request that {@code sender} executes; lambdas receive {@code properties}. */
    protected GetRequest(RequestSender sender, RequestParts<V> parts, P properties) {
        super(sender, parts, properties);
    }

    /**
     * Returns a request for the object as a value of {@code projection}, whose members replace {@code $select} and
     * {@code $expand} of this request: {@code get().as(UserCard.PROJECTION)}.
     */
    public final <T extends ProjectedValue<?>> ProjectedGetRequest<T> as(Projection<? super V, T> projection) {
        Arguments.nonNull(projection, "projection");
        ResponseReader<T> value = ResponseReader.projected(parts().reader(), projection);
        return new ProjectedGetRequest<>(
                sender(), ProjectedParts.of(parts(), value, projection.selection(), projection.expansion()));
    }

    /**
     * Returns a request for the object if its ETag differs from {@code etag}; else the result is empty (HTTP status
     * 304).
     *
     * @param etag the ETag as the service sent it
     * @throws IllegalArgumentException if {@code etag} is blank
     */
    public final SimpleRequest<Optional<V>> ifChanged(String etag) {
        RequestParts<V> conditional = parts().withHeader("If-None-Match", Arguments.nonBlank(etag, "etag"));
        return new SimpleRequest<>(sender(), conditional.reading(ResponseReader.changed(parts().reader())));
    }

    /**
     * Returns a request for the object if its ETag differs from the one of {@code known}; otherwise the result is
     * empty.
     *
     * @throws IllegalArgumentException if {@code known} has no ETag
     */
    public final SimpleRequest<Optional<V>> ifChanged(V known) {
        return ifChanged(EntityTags.of(known));
    }
}
