package dev.graphlet.tool.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Collects a body, and ends the exchange when it has more octets than the limit. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private final int limit;
    private final LongConsumer progress;
    private Flow.@Nullable Subscription subscription;

    /**
     * Creates a collector.
     *
     * @param progress is told how many octets have arrived
     */
    LimitedBody(int limit, LongConsumer progress) {
        this.limit = limit;
        this.progress = progress;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        subscription = started;
        started.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            if (octets.size() <= limit) {
                octets.writeBytes(part);
            }
        }
        progress.accept(octets.size());
        if (octets.size() > limit && subscription != null) {
            subscription.cancel();
            body.completeExceptionally(new TooManyOctets());
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(octets.toByteArray());
    }

    /** Thrown when there are more octets than the limit. */
    static final class TooManyOctets extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
