package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which entity a navigation property refers to (OData Protocol 4.01, section 11.4.6), rather than the entity itself.
 * Immutable and thread-safe.
 */
public final class ReferencePath {
    private final RequestSender sender;
    private final ResourcePath path;

    /** The reference that the navigation property at {@code path} holds. For generated code. */
    public ReferencePath(RequestSender sender, ResourcePath path) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.path = path.segment("$ref");
    }

    /** {@code GET}: what it refers to. */
    public SimpleRequest<EntityReference> get() {
        return new SimpleRequest<>(
                sender, RequestParts.of(HttpMethod.GET, path, Optional.empty(), new ReferenceReader()));
    }

    /** {@code PUT}: makes it refer to {@code target}, in place of what it referred to. */
    public SimpleRequest<@Nullable Void> set(EntityReference target) {
        return new SimpleRequest<>(
                sender,
                RequestParts.of(
                        HttpMethod.PUT, path, Optional.of(new RequestBody.Reference(target)), new NothingReader()));
    }

    /** {@code DELETE}: makes it refer to nothing; the entity stays. */
    public SimpleRequest<@Nullable Void> remove() {
        return new SimpleRequest<>(sender, RequestParts.delete(path));
    }
}
