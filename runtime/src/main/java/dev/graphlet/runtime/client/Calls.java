package dev.graphlet.runtime.client;

import dev.graphlet.runtime.request.AsyncSteps;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.TransportOptions;
import dev.graphlet.runtime.transport.Watch;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The calls of one client: begins them, and ends them when it is closed. Thread-safe. */
final class Calls implements AutoCloseable {
    private final GraphClientSettings settings;
    private final String clientName;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> Watch.daemon("graphlet", work));
    private final ClientTime time;
    private final RequestPreparation preparation;
    private final Exchanges exchanges;
    private volatile boolean closed;

    Calls(GraphClientSettings settings, String clientName) {
        this.settings = settings;
        this.clientName = clientName;
        this.time = new ClientTime(settings, threads);
        this.preparation = new RequestPreparation(settings);
        this.exchanges = new Exchanges(settings);
    }

    ClientTime time() {
        return time;
    }

    RequestPreparation preparation() {
        return preparation;
    }

    Exchanges exchanges() {
        return exchanges;
    }

    /**
     * Returns what goes over the wire for a request.
     *
     * @throws IllegalStateException if the client is closed
     */
    GraphHttpRequest prepare(RequestParts<?> parts) {
        if (closed) {
            throw new IllegalStateException(clientName + " is closed: nothing was sent");
        }
        return preparation.prepare(parts);
    }

    Duration timeout(TransportOptions options) {
        Duration own = options.timeout();
        return own == null ? settings.timeout() : own;
    }

    /** Sends a request by the thread that waits for its result; an interrupt ends it. */
    <T extends @Nullable Object> T send(RequestParts<T> parts) {
        CallerThread caller = new CallerThread();
        Call<T> call = new Call<>(this, parts, caller, null);
        CompletableFuture<T> result = call.start();
        caller.runUntil(result, call::interrupted);
        return AsyncSteps.await(result, "the request was sent");
    }

    /** Sends a request by threads of the client. */
    <T extends @Nullable Object> CompletableFuture<T> sendAsync(RequestParts<T> parts) {
        return new Call<>(this, parts, threads, new CallSite()).start();
    }

    /** Ends all calls and waits, then the transport, if it is the client's, and all threads. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        time.close(clientName + " was closed");
        if (settings.ownsTransport()) {
            settings.transport().close();
        }
        threads.shutdown();
    }
}
