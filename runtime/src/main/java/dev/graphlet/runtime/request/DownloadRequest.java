package dev.graphlet.runtime.request;

/** Reads a media stream; the caller must close the result. Immutable and thread-safe. */
public final class DownloadRequest extends GraphRequest<MediaContent, DownloadRequest> {
    DownloadRequest(RequestSender sender, RequestParts<MediaContent> parts) {
        super(sender, parts);
    }

    @Override
    protected DownloadRequest with(RequestParts<MediaContent> parts) {
        return new DownloadRequest(sender(), parts);
    }
}
