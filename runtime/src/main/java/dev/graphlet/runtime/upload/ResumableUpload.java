package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.request.CallResult;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.ResponseReader;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An upload session: large content is sent in slices, one after the other, to a URL that the service gave, and that needs
 * no token. Immutable and thread-safe; one upload at a time makes sense.
 *
 * @param <T> what the service makes of the content
 */
public final class ResumableUpload<T> {
    /** Every slice but the last is a multiple of so many octets. */
    public static final int SLICE_UNIT = 327_680;

    private static final int LARGEST_SLICE = 60 << 20;
    private static final int USUAL_SLICE = 10 * SLICE_UNIT; // Outlook takes 4 MB at most

    private final SessionRequests requests;
    private final UploadPlan plan;
    private final ResponseReader<T> result;

    private ResumableUpload(SessionRequests requests, UploadPlan plan, ResponseReader<T> result) {
        this.requests = requests;
        this.plan = plan;
        this.result = result;
    }

    /** The session at that URL. For clients. */
    public static ResumableUpload<Optional<JsonNode>> of(RequestSender sender, String uploadUrl) {
        SessionRequests requests = new SessionRequests(sender, Arguments.nonBlank(uploadUrl, "uploadUrl"));
        return new ResumableUpload<>(requests, new UploadPlan(USUAL_SLICE, false), ResponseReader.json());
    }

    /** The same for content that becomes an entity: empty if the service does not send that. */
    public <V extends StructuredValue> ResumableUpload<Optional<V>> as(StructuredType<V> type, TypeRegistry types) {
        return new ResumableUpload<>(requests, plan, ResponseReader.written(type, types));
    }

    /**
     * The same with slices of so many octets, but the last; by default 3,276,800.
     *
     * @throws IllegalArgumentException unless it is a positive multiple of {@link #SLICE_UNIT} below 60 MiB
     */
    public ResumableUpload<T> sliceSize(int octets) {
        if (octets <= 0 || octets >= LARGEST_SLICE || octets % SLICE_UNIT != 0) {
            throw new IllegalArgumentException("octets must be a positive multiple of " + SLICE_UNIT + " below "
                    + LARGEST_SLICE + ", but was " + octets);
        }
        return new ResumableUpload<>(requests, new UploadPlan(octets, plan.deferred()), result);
    }

    /**
     * Returns the same upload for a session that was created with {@code deferCommit}: an upload ends, and gives nothing,
     * when the service has all of the content, and {@link #commit} has the service make something of it.
     */
    public ResumableUpload<T> deferCommit() {
        return new ResumableUpload<>(requests, new UploadPlan(plan.sliceSize(), true), result);
    }

    /** Uploads content into a session that has none yet; like {@link #upload(HttpContent, Consumer)}. */
    public T upload(HttpContent content) {
        return upload(content, progress -> {});
    }

    /**
     * Uploads content into a session that has none yet. After a failure, {@link #resume} goes on.
     *
     * @param content what to upload; its length must be known, and not 0
     * @param listener told after each slice, by the thread that calls this
     * @throws IllegalArgumentException if the length is not known, or 0
     * @throws UploadException if the service and the content do not fit together, or the session has expired
     * @throws GraphException as any request
     */
    public T upload(HttpContent content, Consumer<UploadProgress> listener) {
        return send(run(content, listener));
    }

    /** Asks what the service has of the content, and uploads the rest; throws as {@link #upload}. */
    public T resume(HttpContent content, Consumer<UploadProgress> listener) {
        return send(run(content, listener).asking());
    }

    /**
     * Uploads without blocking; every failure, of the same types, is in the future, unwrapped. Whoever completes or cancels the
     * future stops the upload.
     */
    public CompletableFuture<T> uploadAsync(HttpContent content, Consumer<UploadProgress> listener) {
        return sendAsync(run(content, listener));
    }

    /** Resumes without blocking, as {@link #uploadAsync} does. */
    public CompletableFuture<T> resumeAsync(HttpContent content, Consumer<UploadProgress> listener) {
        return sendAsync(run(content, listener).asking());
    }

    /** What the service still expects. */
    public SimpleRequest<UploadStatus> status() {
        return requests.of(HttpMethod.GET, new StatusReader());
    }

    /** Gives the session up: the service forgets what it has. */
    public SimpleRequest<@Nullable Void> cancel() {
        return requests.of(HttpMethod.DELETE, CallResult.nothing());
    }

    /**
     * Has the service make something of the content of a session that was created with {@code deferCommit}, once all of it
     * is there: a POST without a body.
     */
    public SimpleRequest<T> commit() {
        return requests.of(HttpMethod.POST, result);
    }

    private UploadRun run(HttpContent content, Consumer<UploadProgress> listener) {
        Arguments.nonNull(listener, "listener");
        if (Arguments.nonNull(content, "content").length().orElse(0) == 0) {
            throw new IllegalArgumentException("content must have a length that is known and not 0, but is " + content);
        }
        return new UploadRun(requests, plan, content, listener);
    }

    private T send(UploadRun run) {
        try {
            while (true) {
                Optional<Exchange> last = run.accept(run.request().send());
                if (last.isPresent()) {
                    return result.result(last.get());
                }
            }
        } finally {
            run.close();
        }
    }

    private CompletableFuture<T> sendAsync(UploadRun run) {
        return new AsyncUpload<>(run, result).start();
    }

    /** The URL is a permission by itself, and not shown. */
    @Override
    public String toString() {
        return "ResumableUpload in slices of " + plan.sliceSize() + " octets";
    }
}
