package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.request.AsyncSteps;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestBody;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.validation.Arguments;
import dev.graphlet.runtime.validation.ValidationException;
import dev.graphlet.runtime.validation.Violation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Requests that are sent together, in as many batch requests of 20 as needed. A batch is not a transaction: each
 * request succeeds or fails independently. Not thread-safe.
 *
 * <pre>{@code
 * Batch batch = client.batch();
 * BatchItem<RunGroup> created = batch.add(client.runGroups().create(group));
 * BatchItem<GraphPage<RunGroup>> listed = batch.add(client.runGroups().list()).dependsOn(created);
 * BatchResult result = batch.send();
 * result.get(created).id();
 * }</pre>
 */
public final class Batch {
    private final BatchSettings settings;
    private final List<BatchItem<?>> items = new ArrayList<>();

    /** Creates an empty batch. For clients. */
    @InternalApi
    public Batch(BatchSettings settings) {
        this.settings = Arguments.nonNull(settings, "settings");
    }

    /**
     * Adds {@code request}. The returned item gives access to the result. The whole response is held in memory, also
     * after a redirect, so send requests with large responses on their own.
     */
    public <T extends @Nullable Object> BatchItem<T> add(GraphRequest<T, ?> request) {
        BatchItem<T> item = new BatchItem<>(this, items.size(), Arguments.nonNull(request, "request"));
        items.add(item);
        return item;
    }

    /**
     * Sends all items and waits for the responses. Throttled items are retried by the client's policy, together with
     * the items that depend on them, and so are items for which the service was busy, if a retry does no harm.
     *
     * @throws ValidationException if the body of an item violates the spec; nothing was sent
     * @throws IllegalStateException if the batch is empty, or more than 20 items depend on one another; nothing was
     *     sent
     * @throws GraphException if no item got a response; if some did, the result holds the failures of the others
     */
    public BatchResult send() {
        return AsyncSteps.await(sendAsync(), "the batch was sent");
    }

    /**
     * Sends all items without blocking. The future holds every failure, of the same types as {@link #send}, without a
     * wrapper. Completing or cancelling the future ends the batch: the current request is cancelled, and no more is
     * sent.
     */
    public CompletableFuture<BatchResult> sendAsync() {
        try {
            check();
            return new BatchRun(this, settings, List.copyOf(items)).start();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void check() {
        if (items.isEmpty()) {
            throw new IllegalStateException("a batch must not be empty: add a request before send()");
        }
        URI root = ItemTarget.root(settings.sender());
        for (BatchItem<?> item : items) {
            RequestParts<?> parts = RequestParts.of(item.request());
            var unusedLine = ItemTarget.line(root, parts); // a link that is not a URL fails before anything is sent
            List<Violation> violations = settings.withoutValidation()
                    ? List.of()
                    : parts.body().map(RequestBody::check).orElse(List.of());
            if (!violations.isEmpty()) {
                throw new ValidationException(parts.target().toString(), violations);
            }
        }
    }

    /** Returns a text with the items, without secrets. */
    @Override
    public String toString() {
        return "Batch" + items;
    }
}
