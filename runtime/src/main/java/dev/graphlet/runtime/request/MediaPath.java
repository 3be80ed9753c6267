package dev.graphlet.runtime.request;

import dev.graphlet.runtime.validation.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A media stream: a stream property, or the stream that an entity itself is (OData Protocol 4.01, section 11.2.3).
 * Immutable and thread-safe.
 */
public final class MediaPath {
    private final RequestSender sender;
    private final ResourcePath path;

    /** The stream at {@code path}. For generated code. */
    public MediaPath(RequestSender sender, ResourcePath path) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.path = Arguments.nonNull(path, "path");
    }

    /** {@code DELETE}: leaves the stream empty. */
    public SimpleRequest<@Nullable Void> delete() {
        return new SimpleRequest<>(sender, RequestParts.delete(path));
    }
}
