package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import java.util.Optional;

/**
 * Changes one object; the result is the changed object if the service sends it. Immutable and thread-safe.
 *
 * @param <V> the type of the object
 * @param <R> the type of the request
 */
public abstract class UpdateRequest<V extends StructuredValue, R extends UpdateRequest<V, R>>
        extends GraphRequest<Optional<V>, R> implements BodyRequest<R>, ConditionalRequest<R>, ValidatedRequest<R> {
    /** Creates a request that {@code sender} executes. */
    protected UpdateRequest(RequestSender sender, RequestParts<Optional<V>> parts) {
        super(sender, parts);
    }

    /**
     * Returns a copy of this request that takes effect only if the object has not changed since {@code before}, where
     * the patch was made by {@code between(before, after)}.
     *
     * @throws IllegalArgumentException if the patch was made otherwise, or if {@code before} has no ETag
     */
    public final R ifUnchanged() {
        return ifMatch(parts().body().flatMap(UpdateRequest::etag).orElseThrow(EntityTags::missing));
    }

    private static Optional<String> etag(RequestBody body) {
        if (body instanceof RequestBody.Changed changed) {
            return changed.patch().etag();
        }
        RequestBody inner = body instanceof RequestBody.Unvalidated it
                ? it.body()
                : body instanceof RequestBody.Extended extended ? extended.body() : null;
        return inner == null ? Optional.empty() : etag(inner);
    }

    /** Returns a copy of this request that asks the service not to send the changed object; the result is empty. */
    public final R returnMinimal() {
        return prefer("return=minimal");
    }

    /** Returns a copy of this request that asks the service to send the changed object. */
    public final R returnRepresentation() {
        return prefer("return=representation");
    }
}
