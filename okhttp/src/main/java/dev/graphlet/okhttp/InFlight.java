package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.ClosedException;
import dev.graphlet.runtime.transport.Watch;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * The unfinished exchanges of a transport, including those whose body is still being read, and their threads.
 * Thread-safe.
 */
final class InFlight {
    /** The maximum delay until an interrupt is noticed. */
    private static final Duration OFTEN = Duration.ofMillis(50);

    private final Set<Sending> exchanges = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> Watch.daemon("graphlet-okhttp", work)); // OkHttp's own would keep the JVM alive for a minute
    private final Watch<Sending> waiting = new Watch<>("graphlet-okhttp", OFTEN, Sending::checkInterrupt);
    private final @Nullable ConnectionPool owned;
    private volatile boolean closed;

    /** Creates an instance without exchanges; {@code owned} is the pool to empty on close, null for none. */
    InFlight(@Nullable ConnectionPool owned) {
        this.owned = owned;
    }

    private static IOException closed() {
        return new ClosedException("the transport was closed");
    }

    ExecutorService threads() {
        return threads;
    }

    void add(Sending sending) throws IOException {
        exchanges.add(sending);
        if (closed) {
            exchanges.remove(sending);
            throw closed();
        }
    }

    void remove(Sending sending) {
        exchanges.remove(sending);
        if (closed) {
            evict();
        }
    }

    void watch(Sending sending) {
        waiting.add(sending);
    }

    void unwatch(Sending sending) {
        waiting.remove(sending);
    }

    /** Runs {@code work} on a thread of the transport, which no exchange waits for. */
    void execute(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            // closed meanwhile: close ends the exchanges in flight
        }
    }

    void close() {
        closed = true;
        for (Sending sending : exchanges) {
            sending.abort(closed());
        }
        threads.shutdown();
        waiting.close();
        evict();
    }

    /** Empties the pool. A connection in use becomes idle only after its last exchange. */
    private void evict() {
        if (owned != null) {
            owned.evictAll();
        }
    }
}
