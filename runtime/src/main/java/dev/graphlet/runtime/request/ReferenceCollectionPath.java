package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which entities a navigation property refers to (OData Protocol 4.01, section 11.4.6), rather than the entities
 * themselves. Immutable and thread-safe.
 */
public final class ReferenceCollectionPath {
    private static final String REF = "$ref";

    private final RequestSender sender;
    private final ResourcePath navigation;

    /** The references that the navigation property at {@code path} holds. For generated code. */
    public ReferenceCollectionPath(RequestSender sender, ResourcePath path) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.navigation = Arguments.nonNull(path, "path");
    }

    /** {@code GET}: what it refers to. */
    public CallPageRequest<EntityReference> list() {
        return new CallPageRequest<>(
                sender,
                RequestParts.of(
                        HttpMethod.GET,
                        navigation.segment(REF),
                        Optional.empty(),
                        new PageReader<>(ReferenceReader.ITEM)));
    }

    /** {@code POST}: makes it refer to {@code target} too. */
    public SimpleRequest<@Nullable Void> add(EntityReference target) {
        return new SimpleRequest<>(
                sender,
                RequestParts.of(
                        HttpMethod.POST,
                        navigation.segment(REF),
                        Optional.of(new RequestBody.Reference(target)),
                        new NothingReader()));
    }

    /**
     * {@code DELETE}: makes it refer no more to the entity of that key; the entity stays.
     *
     * @throws IllegalArgumentException if the key is empty
     */
    public SimpleRequest<@Nullable Void> remove(Object key) {
        return new SimpleRequest<>(
                sender, RequestParts.delete(navigation.key("key", key).segment(REF)));
    }

    /** {@code DELETE}: makes it refer no more to {@code target}, by its URL; the entity stays. */
    public SimpleRequest<@Nullable Void> remove(EntityReference target) {
        return new SimpleRequest<>(
                sender,
                RequestParts.delete(navigation.segment(REF))
                        .withQueryParameter(new QueryParameter(
                                "$id", target.entityId(), target.sensitiveBeside(SensitiveValues.NONE))));
    }
}
