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

/** One upload, slice by slice: which request is next, and what its answer means. Not thread-safe. */
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

    /** The same that asks first what the service has. */
    UploadRun asking() {
        asking = true;
        return this;
    }

    /**
     * Asks what the service has, or sends the next slice. Where the range ends that the service lacks is no order: what is
     * left of it is seldom of whole units, as each slice but the last must be.
     */
    SimpleRequest<SliceAnswer> request() {
        if (asking) {
            return requests.of(HttpMethod.GET, new SliceReader());
        }
        long end = Math.min(next + plan.sliceSize(), total);
        return requests.slice(source.slice(next, end - next), next, end, total);
    }

    /** Takes an answer in; gives the last one, which tells what became of the content. */
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

    /** All is there: nothing is made of it yet, which is right only if that was agreed. */
    private Exchange complete(Exchange last) {
        if (!plan.deferred()) {
            throw new UploadException("The service has all " + total
                    + " octets, but does not say what it made of them. Look there before you upload again. If the session"
                    + " was created with deferCommit, send its commit().");
        }
        listener.accept(new UploadProgress(total, total));
        GraphResponse nothing = GraphResponse.sharing(NO_CONTENT, Headers.none(), new byte[0]);
        return last.with(nothing);
    }

    /** A service that asks for the same again and again would never end. */
    private void countProgress() {
        withoutProgress = next > furthest ? 0 : withoutProgress + 1;
        furthest = Math.max(furthest, next);
        if (withoutProgress >= MOST_WITHOUT_PROGRESS) {
            throw new UploadException("The service asks again and again for the content from octet " + next
                    + " on. Resume later, or begin another session.");
        }
    }

    void close() {
        source.close();
    }
}
