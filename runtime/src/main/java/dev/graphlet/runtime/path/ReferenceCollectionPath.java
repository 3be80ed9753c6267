package dev.graphlet.runtime.path;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.request.ListReferencesRequest;
import dev.graphlet.runtime.request.QueryParameter;
import dev.graphlet.runtime.request.RequestBody;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The references of a collection-valued navigation property (OData Protocol 4.01, section 11.4.6), rather than the
 * entities themselves. Immutable and thread-safe.
 *
 * @param <V> the type of the referenced entities
 */
public final class ReferenceCollectionPath<V extends StructuredValue> {
    private static final String REF = "$ref";

    private final RequestSender sender;
    private final ResourcePath navigation;

    /** Creates the path to the references of the navigation property at {@code path}. */
    @InternalApi
    public ReferenceCollectionPath(RequestSender sender, ResourcePath path) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.navigation = Arguments.nonNull(path, "path");
    }

    /** Returns a {@code GET} request for the references. */
    public ListReferencesRequest<V> list() {
        return new ListReferencesRequest<>(
                sender,
                RequestParts.of(
                        HttpMethod.GET, navigation.segment(REF), Optional.empty(), ResponseReader.references()));
    }

    /** Returns a {@code POST} request that adds a reference to {@code target}. */
    public SimpleRequest<@Nullable Void> add(EntityReference<? extends V> target) {
        return new SimpleRequest<>(
                sender,
                RequestParts.of(
                        HttpMethod.POST,
                        navigation.segment(REF),
                        Optional.of(new RequestBody.Reference(target)),
                        ResponseReader.nothing()));
    }

    /**
     * Returns a {@code DELETE} request that removes the reference to the entity with {@code key}, but not the entity.
     *
     * @throws IllegalArgumentException if {@code key} is empty
     */
    public SimpleRequest<@Nullable Void> remove(Object key) {
        return new SimpleRequest<>(
                sender, RequestParts.delete(navigation.key("key", key).segment(REF)));
    }

    /** Returns a {@code DELETE} request that removes the reference to the URL of {@code target}, but not the entity. */
    public SimpleRequest<@Nullable Void> remove(EntityReference<? extends V> target) {
        return new SimpleRequest<>(
                sender,
                RequestParts.delete(navigation.segment(REF))
                        .withQueryParameter(new QueryParameter(
                                "$id", target.entityId(), target.sensitiveBeside(SensitiveValues.NONE))));
    }
}
