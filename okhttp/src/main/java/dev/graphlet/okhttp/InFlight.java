package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.NotSentException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import org.jspecify.annotations.Nullable;

/** The exchanges of a transport that are not over, a body that is still read included, and their threads. Thread-safe. */
final class InFlight {
    private static final String CLOSED = "the transport was closed";

    private final Set<Sending> exchanges = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), InFlight::daemon);
    private final @Nullable ConnectionPool owned;
    private volatile boolean closed;

    /** None yet; {@code owned} is the pool that is emptied in the end, null for none. */
    InFlight(@Nullable ConnectionPool owned) {
        this.owned = owned;
    }

    /** OkHttp's own would keep the program alive for a minute. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "graphlet-okhttp");
        thread.setDaemon(true);
        return thread;
    }

    ExecutorService threads() {
        return threads;
    }

    void add(Sending sending) throws IOException {
        exchanges.add(sending);
        if (closed) {
            exchanges.remove(sending);
            throw new NotSentException(CLOSED + ": nothing was sent");
        }
    }

    void remove(Sending sending) {
        exchanges.remove(sending);
        if (closed) {
            evict();
        }
    }

    /** Does it on a thread that nobody depends on. */
    void execute(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            // closed meanwhile: what is in flight is ended by whoever does that
        }
    }

    void close() {
        closed = true;
        for (Sending sending : exchanges) {
            sending.abort(new IOException(CLOSED + " while the request was in flight"));
        }
        threads.shutdown();
        evict();
    }

    /** A connection that was in use is idle only when its last exchange is over. */
    private void evict() {
        if (owned != null) {
            owned.evictAll();
        }
    }
}
