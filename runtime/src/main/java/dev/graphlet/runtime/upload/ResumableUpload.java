package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.response.CallResult;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An upload session: sends large content in slices, one after the other, to a URL that the service created and that
 * needs no token. Immutable and thread-safe; run only one upload at a time.
 *
 * @param <T> the type of the result
 */
public final class ResumableUpload<T> {
    /** The unit of slices, in octets: the size of each slice except the last is a multiple of this. */
    public static final int SLICE_UNIT = 327_680;

    private static final int LARGEST_SLICE = 60 << 20;
    private static final int USUAL_SLICE = 10 * SLICE_UNIT; // Outlook accepts at most 4 MB

    private final SessionRequests requests;
    private final UploadPlan plan;
    private final ResponseReader<T> result;

    private ResumableUpload(SessionRequests requests, UploadPlan plan, ResponseReader<T> result) {
        this.requests = requests;
        this.plan = plan;
        this.result = result;
    }

    /** Returns an upload to the session at {@code uploadUrl} whose result is read by {@code result}. */
    @InternalApi
    public static <T> ResumableUpload<T> of(RequestSender sender, String uploadUrl, ResponseReader<T> result) {
        SessionRequests requests = new SessionRequests(sender, Arguments.nonBlank(uploadUrl, "uploadUrl"));
        return new ResumableUpload<>(requests, new UploadPlan(USUAL_SLICE, false), result);
    }

    /**
     * Returns a copy of this upload with slices of {@code octets} octets, except the last one; 3,276,800 by default.
     *
     * @throws IllegalArgumentException unless {@code octets} is a positive multiple of {@link #SLICE_UNIT} below 60 MiB
     */
    public ResumableUpload<T> sliceSize(int octets) {
        if (octets <= 0 || octets >= LARGEST_SLICE || octets % SLICE_UNIT != 0) {
            throw new IllegalArgumentException("octets must be a positive multiple of " + SLICE_UNIT + " below "
                    + LARGEST_SLICE + ", but was " + octets);
        }
        return new ResumableUpload<>(requests, new UploadPlan(octets, plan.deferred()), result);
    }

    /**
     * Returns a copy of this upload for a session that was created with {@code deferCommit}. An upload then ends
     * without a result when the service has all content; {@link #commit} completes the session.
     */
    public ResumableUpload<T> deferCommit() {
        return new ResumableUpload<>(requests, new UploadPlan(plan.sliceSize(), true), result);
    }

    /** Uploads {@code content} into an empty session, like {@link #upload(HttpContent, Consumer)}. */
    public T upload(HttpContent content) {
        return upload(content, progress -> {});
    }

    /**
     * Uploads {@code content} into an empty session. After a failure, call {@link #resume}.
     *
     * @param content the content, whose length must be known, and not 0
     * @param listener receives the progress after each slice, on the thread that calls this method
     * @throws IllegalArgumentException if the length of {@code content} is unknown or 0
     * @throws UploadException if the content does not match what the service expects, or the session has expired
     * @throws GraphException as any request
     */
    public T upload(HttpContent content, Consumer<UploadProgress> listener) {
        return send(run(content, listener));
    }

    /** Uploads the rest of {@code content}, after a request for the status; throws as {@link #upload} does. */
    public T resume(HttpContent content, Consumer<UploadProgress> listener) {
        return send(run(content, listener).asking());
    }

    /**
     * Uploads without blocking. The future holds every failure, of the same types as {@link #upload} throws, without a
     * wrapper. Completing or cancelling the future stops the upload.
     */
    public CompletableFuture<T> uploadAsync(HttpContent content, Consumer<UploadProgress> listener) {
        return sendAsync(run(content, listener));
    }

    /** Resumes without blocking, as {@link #uploadAsync} does. */
    public CompletableFuture<T> resumeAsync(HttpContent content, Consumer<UploadProgress> listener) {
        return sendAsync(run(content, listener).asking());
    }

    /** Returns a request for the status of the session: the octets that the service still expects. */
    public SimpleRequest<UploadStatus> status() {
        return requests.of(HttpMethod.GET, new StatusReader());
    }

    /** Returns a request that cancels the session: the service discards its content. */
    public SimpleRequest<@Nullable Void> cancel() {
        return requests.of(HttpMethod.DELETE, CallResult.nothing());
    }

    /**
     * Returns a {@code POST} request without a body that completes a session created with {@code deferCommit}, once the
     * service has all content.
     */
    public SimpleRequest<T> commit() {
        return requests.of(HttpMethod.POST, result);
    }

    private UploadRun run(HttpContent content, Consumer<UploadProgress> listener) {
        Arguments.nonNull(listener, "listener");
        if (Arguments.nonNull(content, "content").length().orElse(0) == 0) {
            throw new IllegalArgumentException("content must have a known length greater than 0, but is " + content);
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

    /** Returns a text without the URL, which grants access by itself. */
    @Override
    public String toString() {
        return "ResumableUpload in slices of " + plan.sliceSize() + " octets";
    }
}
