package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One upload, slice by slice: decides the next request and interprets its response. Not thread-safe. */
final class UploadRun {
    private static final int MOST_WITHOUT_PROGRESS = 5;
    private static final int NO_CONTENT = 204;

    private final SessionRequests requests;
    private final UploadPlan plan;
    private final long total;
    private final SliceSource source;
    private final Consumer<UploadProgress> listener;
    private boolean asking;
    private long next;
    private long furthest = -1;
    private int withoutProgress;

    UploadRun(SessionRequests requests, UploadPlan plan, HttpContent content, Consumer<UploadProgress> listener) {
        this.requests = requests;
        this.plan = plan;
        this.total = content.length().orElse(0);
        this.source = new SliceSource(content);
        this.listener = listener;
    }

    /** Makes this run begin with a status request, and returns this run. */
    UploadRun asking() {
        asking = true;
        return this;
    }

    /**
     * Returns a status request, or a request for the next slice. The end of an expected range is ignored: its size is
     * rarely a multiple of the slice unit, as each slice except the last must be.
     */
    SimpleRequest<SliceAnswer> request() {
        if (asking) {
            return requests.of(HttpMethod.GET, new SliceReader());
        }
        long end = Math.min(next + plan.sliceSize(), total);
        return requests.slice(source.slice(next, end - next), next, end, total);
    }

    /** Processes {@code answer}; returns the exchange with the result after the last response, otherwise empty. */
    Optional<Exchange> accept(SliceAnswer answer) {
        boolean asked = asking;
        asking = answer.isOutOfPlace();
        if (!asked && !plan.deferred() && answer.isLast()) {
            listener.accept(new UploadProgress(total, total));
            return Optional.of(answer.exchange());
        }
        if (!asking) {
            next = next(answer.status().missing(), asked);
            if (next >= total) {
                return Optional.of(complete(answer.exchange()));
            }
            listener.accept(new UploadProgress(next, total));
        }
        countProgress();
        return Optional.empty();
    }

    private long next(List<UploadStatus.Range> missing, boolean asked) {
        long following = asked ? total : next + plan.sliceSize();
        return missing.isEmpty() ? following : missing.get(0).first();
    }

    /** Returns an exchange without a result, as is right if the commit is deferred; otherwise throws. */
    private Exchange complete(Exchange last) {
        if (!plan.deferred()) {
            throw new UploadException("The service has all " + total
                    + " octets, but did not send the uploaded item. Check whether the item exists before you upload"
                    + " again. If the session was created with deferCommit, send its commit().");
        }
        listener.accept(new UploadProgress(total, total));
        GraphResponse nothing = GraphResponse.sharing(NO_CONTENT, Headers.none(), new byte[0]);
        return last.with(nothing);
    }

    /** Throws if the service requests the same octets too often, since the upload would never end. */
    private void countProgress() {
        withoutProgress = next > furthest ? 0 : withoutProgress + 1;
        furthest = Math.max(furthest, next);
        if (withoutProgress >= MOST_WITHOUT_PROGRESS) {
            throw new UploadException("The service repeatedly asks for the content from octet " + next
                    + " on. Resume later, or create another session.");
        }
    }

    void close() {
        source.close();
    }
}
