package dev.graphlet.runtime.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Forwards a response body to another subscriber, reports its progress and its end to the exchange, and tracks whether
 * the subscriber is waiting for data. For a single response.
 */
final class ReceivedBody<T> implements BodySubscriber<T> {
    private final BodySubscriber<T> target;
    private final JdkExchange exchange;
    private final AtomicLong demand = new AtomicLong();
    private volatile boolean ended;
    private volatile @Nullable Subscription subscription;

    ReceivedBody(BodySubscriber<T> target, JdkExchange exchange) {
        this.target = target;
        this.exchange = exchange;
    }

    /** Returns a subscriber that provides the body as a stream, whose failures are those of the exchange. */
    static ReceivedBody<InputStream> stream(JdkExchange exchange) {
        return new ReceivedBody<>(BodySubscribers.ofInputStream(), exchange);
    }

    /** Returns whether more data has been requested than received. */
    boolean isWaiting() {
        return !ended && demand.get() > 0;
    }

    @Override
    public CompletionStage<T> getBody() {
        return target.getBody();
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        target.onSubscribe(new Subscription() {
            @Override
            public void request(long parts) {
                exchange.progressed();
                demand.updateAndGet(before -> before + parts < 0 ? Long.MAX_VALUE : before + parts);
                given.request(parts);
            }

            @Override
            public void cancel() {
                ended = true;
                given.cancel();
                exchange.ended();
            }
        });
    }

    /** Ends the body from outside: its reader fails with {@code why}, and the connection is released. */
    void end(IOException why) {
        if (!ended) {
            onError(why);
            Subscription begun = subscription;
            if (begun != null) {
                begun.cancel();
            }
        }
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        exchange.progressed();
        demand.updateAndGet(before -> before == Long.MAX_VALUE ? before : before - 1);
        target.onNext(parts);
    }

    @Override
    public void onError(Throwable failure) {
        ended = true;
        target.onError(failure);
        exchange.ended();
    }

    @Override
    public void onComplete() {
        ended = true;
        target.onComplete();
        exchange.ended();
    }

    /** The stream for the reader: if the exchange is ended from outside, reads throw its reason. */
    static final class Stream extends FilterInputStream {
        private final JdkExchange exchange;

        Stream(InputStream body, JdkExchange exchange) {
            super(body);
            this.exchange = exchange;
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw exchange.reasonFor(e);
            }
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            try {
                return super.read(into, from, most);
            } catch (IOException e) {
                throw exchange.reasonFor(e);
            }
        }
    }
}
