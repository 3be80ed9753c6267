package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.StructuredValue;
import java.util.Optional;

/**
 * Replaces a media stream; the result is the entity that has the stream, if the service sends it. Immutable and
 * thread-safe.
 *
 * @param <V> the type of the entity
 */
public final class UploadRequest<V extends StructuredValue> extends GraphRequest<Optional<V>, UploadRequest<V>>
        implements ConditionalRequest<UploadRequest<V>> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public UploadRequest(RequestSender sender, RequestParts<Optional<V>> parts) {
        super(sender, parts);
    }

    @Override
    protected UploadRequest<V> with(RequestParts<Optional<V>> parts) {
        return new UploadRequest<>(sender(), parts);
    }
}
