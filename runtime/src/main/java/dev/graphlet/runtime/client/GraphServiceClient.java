package dev.graphlet.runtime.client;

import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchSettings;
import dev.graphlet.runtime.monitor.LongRunningOperation;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.ResourcePath;
import dev.graphlet.runtime.request.UndeclaredRequest;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.upload.ResumableUpload;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What generated clients share: they send requests until they are closed. Thread-safe; make one and keep it. */
public abstract class GraphServiceClient implements AutoCloseable, RequestSender {
    // A field and no method: generated clients have a method without parameters for each entity set.
    /** Where the paths of the service begin. */
    protected final ResourcePath root;

    private final GraphClientSettings settings;
    private final Calls calls;

    /** A client with those settings. */
    protected GraphServiceClient(GraphClientSettings settings) {
        this.settings = Arguments.nonNull(settings, "settings");
        this.root = ResourcePath.root(settings.urlConventions());
        this.calls = new Calls(settings, getClass().getSimpleName());
    }

    @Override
    public final String urlOf(ResourcePath path) {
        return settings.endpoint() + path.encoded();
    }

    /**
     * A request of a path that no spec declares, encoded already: {@code request(HttpMethod.GET, "/me/photos")}.
     *
     * @throws IllegalArgumentException unless the path is {@code /} and a segment, once or more often
     */
    public final UndeclaredRequest<Optional<JsonNode>> request(HttpMethod method, String path) {
        return UndeclaredRequest.of(this, method, root.append(path));
    }

    /**
     * Sends a request that begins an operation which may go on for long, as actions answered 202 do.
     *
     * @return what to wait for its end with
     */
    public final <T extends @Nullable Object> LongRunningOperation<T> begin(GraphRequest<T, ?> request) {
        return LongRunningOperation.begin(this, calls.time(), request);
    }

    /** Begins an operation as {@link #begin} does, without blocking; every failure is in the future, unwrapped. */
    public final <T extends @Nullable Object> CompletableFuture<LongRunningOperation<T>> beginAsync(
            GraphRequest<T, ?> request) {
        return LongRunningOperation.beginAsync(this, calls.time(), request);
    }

    /**
     * Returns an operation that was begun before.
     *
     * @param request the one that began it, which says what its result is; it is not sent
     * @param monitor the URL of its monitor
     * @throws IllegalArgumentException if {@code monitor} is no URL
     */
    public final <T extends @Nullable Object> LongRunningOperation<T> resume(
            GraphRequest<T, ?> request, String monitor) {
        return LongRunningOperation.resume(this, calls.time(), request, monitor);
    }

    /**
     * An upload to the session at that URL, which the service gave, and which needs no token.
     *
     * @throws IllegalArgumentException if the URL is blank
     */
    public final ResumableUpload<Optional<JsonNode>> resumableUpload(String uploadUrl) {
        return ResumableUpload.of(this, uploadUrl);
    }

    /** Begins a batch of requests that are sent together. */
    public final Batch batch() {
        return new Batch(
                new BatchSettings(this, root, settings.retry(), calls.time(), settings.unchecked(), settings.limits()));
    }

    @Override
    public final <T extends @Nullable Object> T send(GraphRequest<T, ?> request) {
        return calls.send(Arguments.nonNull(request, "request").parts());
    }

    @Override
    public final <T extends @Nullable Object> CompletableFuture<T> sendAsync(GraphRequest<T, ?> request) {
        return calls.sendAsync(Arguments.nonNull(request, "request").parts());
    }

    /**
     * Sends no more requests, and ends what is in flight: whoever waits gets an exception that says that the client was closed.
     * Threads and connections end as well, unless the transport was handed in and stays the caller's. May be called more than
     * once.
     */
    @Override
    public final void close() {
        calls.close();
    }

    /** The name of the client and its endpoint. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + settings.endpoint() + "]";
    }
}
