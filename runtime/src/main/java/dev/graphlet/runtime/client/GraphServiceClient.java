package dev.graphlet.runtime.client;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchSettings;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.monitor.LongRunningOperation;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.UndeclaredRequest;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.upload.ResumableUpload;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The base of generated clients, which send requests until closed. Thread-safe; create one client and reuse it. */
public abstract class GraphServiceClient implements AutoCloseable, RequestSender {
    // A field and no method: generated clients have a method without parameters for each entity set.
    /** The path of the service, where all paths begin. */
    protected final ResourcePath root;

    private final GraphClientSettings settings;
    private final Calls calls;
    private final TypeRegistry types;

    /** Creates a client with {@code settings} for a service that declares {@code types}. */
    protected GraphServiceClient(GraphClientSettings settings, TypeRegistry types) {
        this.settings = Arguments.nonNull(settings, "settings");
        this.types = Arguments.nonNull(types, "types");
        this.root = ResourcePath.root(settings.urlConventions());
        this.calls = new Calls(settings, getClass().getSimpleName());
    }

    @InternalApi
    @Override
    public final String urlOf(ResourcePath path) {
        return settings.endpoint() + path.encoded();
    }

    /**
     * Returns a request for {@code path}, which no spec declares: {@code request(HttpMethod.GET, "/me/photos")}. The
     * path is encoded already.
     *
     * @throws IllegalArgumentException unless {@code path} consists of segments, each after a {@code /}
     */
    public final UndeclaredRequest<Optional<JsonNode>> request(HttpMethod method, String path) {
        return UndeclaredRequest.of(this, method, root.append(path), types);
    }

    /**
     * Sends a request that may begin a long-running operation, as actions with a 202 response do.
     *
     * @return the operation, whose result can be awaited
     */
    public final <T extends @Nullable Object> LongRunningOperation<T> begin(GraphRequest<T, ?> request) {
        return LongRunningOperation.begin(this, calls.time(), request);
    }

    /** Begins an operation as {@link #begin} does, without blocking. The future holds failures without a wrapper. */
    public final <T extends @Nullable Object> CompletableFuture<LongRunningOperation<T>> beginAsync(
            GraphRequest<T, ?> request) {
        return LongRunningOperation.beginAsync(this, calls.time(), request);
    }

    /**
     * Returns an operation that was begun before.
     *
     * @param request the request that began the operation; it defines the type of the result and is not sent
     * @param monitor the URL of the operation's monitor
     * @throws IllegalArgumentException if {@code monitor} is not a URL
     */
    public final <T extends @Nullable Object> LongRunningOperation<T> resume(
            GraphRequest<T, ?> request, String monitor) {
        return LongRunningOperation.resume(this, calls.time(), request, monitor);
    }

    /**
     * Returns an upload to the session at {@code uploadUrl}, which the service created and which needs no token.
     *
     * @throws IllegalArgumentException if {@code uploadUrl} is blank
     */
    public final ResumableUpload<Optional<JsonNode>> resumableUpload(String uploadUrl) {
        return ResumableUpload.of(this, uploadUrl, ResponseReader.json());
    }

    /**
     * Returns an upload to the session at {@code uploadUrl} whose result is the entity that the service makes of the
     * content, or empty if the service sends none: {@code resumableUpload(session.uploadUrl(), DriveItem.class)}.
     *
     * @param entity the class generated for the entity
     * @throws IllegalArgumentException if {@code uploadUrl} is blank, or if the service declares no type with the class
     *     {@code entity}
     */
    public final <V extends StructuredValue> ResumableUpload<Optional<V>> resumableUpload(
            String uploadUrl, Class<V> entity) {
        return ResumableUpload.of(this, uploadUrl, ResponseReader.written(types.of(entity), types));
    }

    /** Returns an empty batch, for requests that are sent together. */
    public final Batch batch() {
        return new Batch(new BatchSettings(
                this, root, settings.retry(), calls.time(), settings.withoutValidation(), settings.limits()));
    }

    @Override
    public final <T extends @Nullable Object> T send(GraphRequest<T, ?> request) {
        return calls.send(RequestParts.of(request));
    }

    @Override
    public final <T extends @Nullable Object> CompletableFuture<T> sendAsync(GraphRequest<T, ?> request) {
        return calls.sendAsync(RequestParts.of(request));
    }

    /**
     * Closes the client: it sends no more requests, and requests in flight fail with an exception that says that the
     * client was closed. Threads and connections end as well, except those of a transport that the client does not own.
     * May be called more than once.
     */
    @Override
    public final void close() {
        calls.close();
    }

    /** Returns a text with the name of the client and its endpoint. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + settings.endpoint() + "]";
    }
}
