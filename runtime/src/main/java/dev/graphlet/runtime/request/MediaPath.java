package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.validation.Arguments;

/**
 * A media stream: a stream property, or the stream that an entity itself is (OData Protocol 4.01, section 11.2.3).
 * Immutable and thread-safe.
 *
 * @param <V> the entity that has it
 */
public final class MediaPath<V extends StructuredValue> {
    private final RequestSender sender;
    private final ResourcePath path;
    private final StructuredType<V> type;
    private final TypeRegistry types;

    /** The stream at {@code path} of an entity of that type. For generated code. */
    public MediaPath(RequestSender sender, ResourcePath path, StructuredType<V> type, TypeRegistry types) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.path = Arguments.nonNull(path, "path");
        this.type = Arguments.nonNull(type, "type");
        this.types = Arguments.nonNull(types, "types");
    }

    /** {@code GET}: the octets, read as they come. */
    public DownloadRequest download() {
        return new DownloadRequest(sender, RequestParts.download(path));
    }

    /**
     * {@code PUT}: makes these octets the stream's. For more than a few megabytes, Graph has upload sessions.
     *
     * @param content the octets
     * @param mediaType what they are, such as {@code image/jpeg}
     * @throws IllegalArgumentException if the type is blank
     */
    public UploadRequest<V> upload(HttpContent content, String mediaType) {
        return new UploadRequest<>(
                sender,
                RequestParts.upload(path, content, type, types)
                        .withHeader("Content-Type", Arguments.nonBlank(mediaType, "mediaType")));
    }

    /** {@code DELETE}: leaves the stream empty. */
    public DeleteMediaRequest delete() {
        return new DeleteMediaRequest(sender, RequestParts.delete(path));
    }
}
