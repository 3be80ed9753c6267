package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import java.util.Optional;

/**
 * Changes one object; the answer is the changed object if the service sends it. Immutable and thread-safe.
 *
 * @param <V> the object
 * @param <R> the request itself
 */
public abstract class UpdateRequest<V extends StructuredValue, R extends UpdateRequest<V, R>>
        extends ConditionalRequest<Optional<V>, R> {
    /** A request of those parts, bound to its sender. */
    protected UpdateRequest(RequestSender sender, RequestParts<Optional<V>> parts) {
        super(sender, parts);
    }

    /**
     * Only if the object still is as it was when the patch was made from it, by {@code between(before, after)}.
     *
     * @throws IllegalArgumentException if the patch was made otherwise, or {@code before} came without an ETag
     */
    public final R ifUnchanged() {
        return ifMatch(parts().body().flatMap(UpdateRequest::etag).orElseThrow(ConditionalRequest::withoutEtag));
    }

    private static Optional<String> etag(RequestBody body) {
        if (body instanceof RequestBody.Changed changed) {
            return changed.patch().etag();
        }
        RequestBody inner = body instanceof RequestBody.Unchecked unchecked
                ? unchecked.body()
                : body instanceof RequestBody.Extended extended ? extended.body() : null;
        return inner == null ? Optional.empty() : etag(inner);
    }

    /** Asks the service not to send the changed object back: the answer is empty. */
    public final R returnMinimal() {
        return prefer("return=minimal");
    }

    /** Asks the service to send the changed object back. */
    public final R returnRepresentation() {
        return prefer("return=representation");
    }
}
