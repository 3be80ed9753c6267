package dev.graphlet.runtime.path;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.request.RequestBody;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reference of a single-valued navigation property (OData Protocol 4.01, section 11.4.6), rather than the entity
 * itself. Immutable and thread-safe.
 *
 * @param <V> the type of the referenced entity
 */
public final class ReferencePath<V extends StructuredValue> {
    private final RequestSender sender;
    private final ResourcePath path;

    /** Creates the path to the reference of the navigation property at {@code path}. */
    @InternalApi
    public ReferencePath(RequestSender sender, ResourcePath path) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.path = path.segment("$ref");
    }

    /** Returns a {@code GET} request for the reference. */
    public SimpleRequest<EntityReference<V>> get() {
        return new SimpleRequest<>(
                sender, RequestParts.of(HttpMethod.GET, path, Optional.empty(), ResponseReader.reference()));
    }

    /** Returns a {@code PUT} request that replaces the reference with one to {@code target}. */
    public SimpleRequest<@Nullable Void> set(EntityReference<? extends V> target) {
        return new SimpleRequest<>(
                sender,
                RequestParts.of(
                        HttpMethod.PUT,
                        path,
                        Optional.of(new RequestBody.Reference(target)),
                        ResponseReader.nothing()));
    }

    /** Returns a {@code DELETE} request that removes the reference, but not the entity. */
    public SimpleRequest<@Nullable Void> remove() {
        return new SimpleRequest<>(sender, RequestParts.delete(path));
    }
}
