package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.response.MediaContent;

/** Reads a media stream; the caller must close the result. Immutable and thread-safe. */
public final class DownloadRequest extends GraphRequest<MediaContent, DownloadRequest> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public DownloadRequest(RequestSender sender, RequestParts<MediaContent> parts) {
        super(sender, parts);
    }

    @Override
    protected DownloadRequest with(RequestParts<MediaContent> parts) {
        return new DownloadRequest(sender(), parts);
    }
}
