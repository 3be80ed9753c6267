package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.request.RequestBody;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.TransportOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One upload, slice by slice: which request is next, and what its answer means. Not thread-safe. */
final class UploadRun {
    private static final int MOST_WITHOUT_PROGRESS = 5;

    private final RequestSender sender;
    private final String url;
    private final int sliceSize;
    private final long total;
    private final SliceSource source;
    private final Consumer<UploadProgress> listener;
    private boolean asking;
    private UploadStatus.Range missing = new UploadStatus.Range(0, Long.MAX_VALUE);
    private long furthest = -1;
    private int withoutProgress;

    UploadRun(
            RequestSender sender,
            String url,
            int sliceSize,
            HttpContent content,
            Consumer<UploadProgress> listener,
            boolean asking) {
        this.sender = sender;
        this.url = url;
        this.sliceSize = sliceSize;
        this.total = content.length().orElse(0);
        this.source = new SliceSource(content);
        this.listener = listener;
        this.asking = asking;
    }

    /** Asks what the service has, or sends the next slice. */
    SimpleRequest<SliceAnswer> request() {
        if (asking) {
            return request(HttpMethod.GET, Headers.none(), Optional.empty());
        }
        long first = missing.first();
        long end = Math.min(Math.min(first + sliceSize, total), missing.end());
        Headers headers = Headers.none()
                .with("Content-Type", "application/octet-stream")
                .with("Content-Range", "bytes " + first + "-" + (end - 1) + "/" + total);
        RequestBody body = new RequestBody.Media(source.slice(first, end - first));
        return request(HttpMethod.PUT, headers, Optional.of(body));
    }

    private SimpleRequest<SliceAnswer> request(HttpMethod method, Headers headers, Optional<RequestBody> body) {
        LinkTarget target = new LinkTarget(method, url, LinkTarget.Token.NEVER);
        return new SimpleRequest<>(
                sender, new RequestParts<>(target, headers, body, new SliceReader(), TransportOptions.STANDARD));
    }

    /** Takes an answer in; gives the last one, which tells what became of the content. */
    Optional<Exchange> accept(SliceAnswer answer) {
        boolean asked = asking;
        asking = answer.isOutOfPlace();
        if (!asked && answer.isLast()) {
            listener.accept(new UploadProgress(total, total));
            return Optional.of(answer.exchange());
        }
        if (!asking) {
            continueAt(answer.status().missing(), asked);
        }
        countProgress();
        return Optional.empty();
    }

    private void continueAt(List<UploadStatus.Range> ranges, boolean asked) {
        missing = !ranges.isEmpty() || asked
                ? ranges.stream().findFirst().orElse(new UploadStatus.Range(total, Long.MAX_VALUE))
                : new UploadStatus.Range(missing.first() + sliceSize, Long.MAX_VALUE);
        if (missing.first() >= total) {
            throw new UploadException("The service has all " + total
                    + " octets, but does not say what it made of them. Look there before you upload again.");
        }
        listener.accept(new UploadProgress(missing.first(), total));
    }

    /** A service that asks for the same again and again would never end. */
    private void countProgress() {
        withoutProgress = missing.first() > furthest ? 0 : withoutProgress + 1;
        furthest = Math.max(furthest, missing.first());
        if (withoutProgress >= MOST_WITHOUT_PROGRESS) {
            throw new UploadException("The service asks again and again for the content from octet " + missing.first()
                    + " on. Resume later, or begin another session.");
        }
    }

    void close() {
        source.close();
    }
}
