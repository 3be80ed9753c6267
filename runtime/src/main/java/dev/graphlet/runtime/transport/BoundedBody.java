package dev.graphlet.runtime.transport;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The octets of a decompressed response body, truncated to {@code most} octets, after which receiving stops. For a
 * single response; not thread-safe.
 */
final class BoundedBody implements BodySubscriber<byte[]> {
    private final int most;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private List<ByteBuffer> parts = new ArrayList<>();
    private int size;
    private @Nullable Subscription subscription;

    BoundedBody(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription given) {
        if (subscription != null) {
            given.cancel();
            return;
        }
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> received) {
        for (ByteBuffer part : received) {
            if (body.isDone()) {
                return;
            }
            ByteBuffer taken = part.remaining() <= most - size ? part : part.slice(part.position(), most - size);
            parts.add(taken);
            size += taken.remaining();
            if (size == most) {
                stop();
            }
        }
    }

    private void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
        onComplete();
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure); // on another thread than onNext, if a timeout has expired
    }

    @Override
    public void onComplete() {
        if (body.isDone()) {
            return;
        }
        byte[] octets = new byte[size];
        int at = 0;
        for (ByteBuffer part : parts) {
            int length = part.remaining();
            part.get(octets, at, length);
            at += length;
        }
        parts = List.of();
        body.complete(octets);
    }
}
