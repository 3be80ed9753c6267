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

/** Begins the calls of one client, and ends them when the client is closed. Thread-safe. */
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
     * Returns the HTTP request for {@code parts}.
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

    /** Sends a request on the current thread and waits for the result; an interrupt ends the request. */
    <T extends @Nullable Object> T send(RequestParts<T> parts) {
        CallerThread caller = new CallerThread();
        Call<T> call = new Call<>(this, parts, caller, null);
        CompletableFuture<T> result = call.start();
        caller.runUntil(result, call::interrupted);
        return AsyncSteps.await(result, "the request was sent");
    }

    /** Sends a request on threads of the client. */
    <T extends @Nullable Object> CompletableFuture<T> sendAsync(RequestParts<T> parts) {
        return new Call<>(this, parts, threads, new CallSite()).start();
    }

    /** Ends all calls and waits, closes the transport if the client owns it, and ends all threads. */
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
