package dev.graphlet.runtime.path;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.request.DeleteMediaRequest;
import dev.graphlet.runtime.request.DownloadRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.UploadRequest;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;

/**
 * The path to a media stream: a stream property, or a media entity (OData Protocol 4.01, section 11.2.3). Immutable and
 * thread-safe.
 *
 * @param <V> the type of the entity that has the stream
 */
public final class MediaPath<V extends StructuredValue> {
    private final RequestSender sender;
    private final ResourcePath path;
    private final StructuredType<V> type;
    private final TypeRegistry types;

    /** Creates the path to the stream at {@code path} of an entity of {@code type}. */
    @InternalApi
    public MediaPath(RequestSender sender, ResourcePath path, StructuredType<V> type, TypeRegistry types) {
        this.sender = Arguments.nonNull(sender, "sender");
        this.path = Arguments.nonNull(path, "path");
        this.type = Arguments.nonNull(type, "type");
        this.types = Arguments.nonNull(types, "types");
    }

    /** Returns a {@code GET} request for the octets, which are read as they arrive. */
    public DownloadRequest download() {
        return new DownloadRequest(sender, RequestParts.download(path));
    }

    /**
     * Returns a {@code PUT} request that replaces the stream. For more than a few megabytes, use an upload session.
     *
     * @param content the octets
     * @param mediaType the type of the octets, such as {@code image/jpeg}
     * @throws IllegalArgumentException if {@code mediaType} is blank
     */
    public UploadRequest<V> upload(HttpContent content, String mediaType) {
        return new UploadRequest<>(
                sender,
                RequestParts.upload(path, content, type, types)
                        .withHeader("Content-Type", Arguments.nonBlank(mediaType, "mediaType")));
    }

    /** Returns a {@code DELETE} request that empties the stream. */
    public DeleteMediaRequest delete() {
        return new DeleteMediaRequest(sender, RequestParts.delete(path));
    }
}
