package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Reads content on demand, by one thread at a time, never by the requesting thread. Thread-safe. */
final class ContentSubscription implements Subscription {
    private static final int PART = 16 << 10;

    private final HttpContent content;
    private final Executor readers;
    private final Subscriber<? super ByteBuffer> subscriber;
    private @Nullable InputStream stream; // used by the current reader only
    private long demand; // guarded by this, like the flags
    private boolean reading;
    private boolean ended;

    private ContentSubscription(HttpContent content, Executor readers, Subscriber<? super ByteBuffer> subscriber) {
        this.content = content;
        this.readers = readers;
        this.subscriber = subscriber;
    }

    static void begin(HttpContent content, Executor readers, Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new ContentSubscription(content, readers, subscriber));
    }

    @Override
    public void request(long parts) {
        synchronized (this) {
            demand = demand + parts < 0 ? Long.MAX_VALUE : demand + parts;
            if (reading || ended) {
                return;
            }
            reading = true;
        }
        readers.execute(this::read);
    }

    @Override
    public void cancel() {
        synchronized (this) {
            ended = true;
            if (reading) {
                return; // the reader closes the stream
            }
        }
        close();
    }

    private void read() {
        try {
            while (isWanted()) {
                byte[] part = new byte[PART];
                int length = open().read(part);
                if (length < 0) {
                    end();
                    subscriber.onComplete();
                    return;
                }
                subscriber.onNext(ByteBuffer.wrap(part, 0, length));
            }
        } catch (IOException | RuntimeException e) {
            end();
            subscriber.onError(e);
        }
    }

    private InputStream open() throws IOException {
        if (stream == null) {
            stream = content.open();
        }
        return stream;
    }

    private boolean isWanted() {
        synchronized (this) {
            if (!ended && demand > 0) {
                demand--;
                return true;
            }
            reading = false;
            if (!ended) {
                return false;
            }
        }
        close();
        return false;
    }

    private void end() {
        synchronized (this) {
            ended = true;
        }
        close();
    }

    private void close() {
        InputStream open = stream;
        stream = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            // the stream is at its end, or no longer needed
        }
    }
}
