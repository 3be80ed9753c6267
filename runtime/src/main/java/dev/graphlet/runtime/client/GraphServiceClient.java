package dev.graphlet.runtime.client;

import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchSettings;
import dev.graphlet.runtime.monitor.LongRunningOperation;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.ResourcePath;
import dev.graphlet.runtime.request.UndeclaredRequest;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.upload.ResumableUpload;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What generated clients share: they send requests until they are closed. Thread-safe; make one and keep it. */
public abstract class GraphServiceClient implements AutoCloseable, RequestSender {
    // A field and no method: generated clients have a method without parameters for each entity set.
    /** Where the paths of the service begin. */
    protected final ResourcePath root;

    private final GraphClientSettings settings;
    private final RequestPreparation preparation;
    private final Exchanges exchanges;
    private final Executor threads = Executors.newCachedThreadPool(GraphServiceClient::daemon);
    private final AtomicBoolean closed = new AtomicBoolean();

    /** A client with those settings. */
    protected GraphServiceClient(GraphClientSettings settings) {
        this.settings = Arguments.nonNull(settings, "settings");
        this.root = ResourcePath.root(settings.urlConventions());
        this.preparation = new RequestPreparation(settings);
        this.exchanges = new Exchanges(settings);
    }

    /** A thread that waits for a token, or reads an answer; it ends by itself after a minute without work. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "graphlet");
        thread.setDaemon(true);
        return thread;
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
        return LongRunningOperation.begin(this, settings.waits(), request);
    }

    /** Begins an operation as {@link #begin} does, without blocking; every failure is in the future, unwrapped. */
    public final <T extends @Nullable Object> CompletableFuture<LongRunningOperation<T>> beginAsync(
            GraphRequest<T, ?> request) {
        return LongRunningOperation.beginAsync(this, settings.waits(), request);
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
        return LongRunningOperation.resume(this, settings.waits(), request, monitor);
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
        return new Batch(new BatchSettings(
                this, root, settings.retry(), settings.waits(), settings.unchecked(), settings.limits()));
    }

    @Override
    public final <T extends @Nullable Object> T send(GraphRequest<T, ?> request) {
        RequestParts<T> parts = Arguments.nonNull(request, "request").parts();
        FollowUps followUps = new FollowUps(preparation);
        GraphHttpRequest prepared = prepare(parts);
        while (true) {
            GraphResponse answer = exchanges.await(prepared);
            Optional<GraphHttpRequest> next = followUps.after(prepared, answer);
            if (next.isEmpty()) {
                return exchanges.read(parts, prepared, answer);
            }
            prepared = next.get();
        }
    }

    @Override
    public final <T extends @Nullable Object> CompletableFuture<T> sendAsync(GraphRequest<T, ?> request) {
        RequestParts<T> parts = Arguments.nonNull(request, "request").parts();
        CallSite caller = new CallSite();
        CompletableFuture<T> result = new CompletableFuture<>();
        threads.execute(() -> completing(
                result, caller, () -> start(prepare(parts), new FollowUps(preparation), parts, result, caller)));
        return result;
    }

    private <T extends @Nullable Object> void start(
            GraphHttpRequest prepared,
            FollowUps followUps,
            RequestParts<T> parts,
            CompletableFuture<T> result,
            CallSite caller) {
        if (result.isDone()) {
            return; // cancelled while the token was fetched
        }
        CompletableFuture<GraphResponse> answer = exchanges.start(prepared);
        var unusedCancelled = result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                answer.cancel(true);
            }
        });
        // Not by the thread that received the answer: following up may wait for a token.
        var unusedAnswered = answer.whenCompleteAsync(
                (response, failure) -> completing(result, caller, () -> {
                    if (failure != null) {
                        throw Exchanges.failure(prepared, failure);
                    }
                    Optional<GraphHttpRequest> next = followUps.after(prepared, response);
                    if (next.isPresent()) {
                        start(next.get(), followUps, parts, result, caller);
                    } else if (!result.complete(exchanges.read(parts, prepared, response))) {
                        response.close(); // cancelled meanwhile: nobody will read a stream
                    }
                }),
                threads);
    }

    /** Whatever the step throws ends up in the result, as it is. */
    private static void completing(CompletableFuture<?> result, CallSite caller, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            caller.addTo(e);
            result.completeExceptionally(e);
        }
    }

    private GraphHttpRequest prepare(RequestParts<?> parts) {
        if (closed.get()) {
            throw new IllegalStateException(getClass().getSimpleName() + " is closed: nothing was sent");
        }
        return preparation.prepare(parts);
    }

    /** Sends no more requests. Closes the transport unless it was the caller's own. May be called more than once. */
    @Override
    public final void close() {
        if (!closed.getAndSet(true) && settings.ownsTransport()) {
            settings.transport().close();
        }
    }

    /** The name of the client and its endpoint. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + settings.endpoint() + "]";
    }
}
