package dev.graphlet.runtime.request;

/** Reads a media stream; who sends it closes what it gives. Immutable and thread-safe. */
public final class DownloadRequest extends GraphRequest<MediaContent, DownloadRequest> {
    DownloadRequest(RequestSender sender, RequestParts<MediaContent> parts) {
        super(sender, parts);
    }

    @Override
    protected DownloadRequest with(RequestParts<MediaContent> parts) {
        return new DownloadRequest(sender(), parts);
    }
}
