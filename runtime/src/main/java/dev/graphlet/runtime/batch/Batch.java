package dev.graphlet.runtime.batch;

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
 * Requests that are sent together, in as many requests of 20 as it takes. It is no transaction: each succeeds or fails by
 * itself. Not thread-safe.
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

    /** An empty batch. For clients. */
    public Batch(BatchSettings settings) {
        this.settings = Arguments.nonNull(settings, "settings");
    }

    /**
     * Adds a request; what it is given is asked for with what this returns. Its answer is in memory as a whole, also that of
     * another URL that it is redirected to; what is large is better sent by itself.
     */
    public <T extends @Nullable Object> BatchItem<T> add(GraphRequest<T, ?> request) {
        BatchItem<T> item = new BatchItem<>(this, items.size(), Arguments.nonNull(request, "request"));
        items.add(item);
        return item;
    }

    /**
     * Sends them all and waits for the answers. Items that are throttled, or met a busy service where that does no harm, are
     * sent again by the client's policy, and those with them that depend on them.
     *
     * @throws ValidationException if the body of an item breaks the spec; nothing was sent
     * @throws IllegalStateException if there is no item, or more than 20 depend on each other; nothing was sent
     * @throws GraphException if no item got an answer; if some did, the result tells
     */
    public BatchResult send() {
        return AsyncSteps.await(sendAsync(), "the batch was sent");
    }

    /**
     * Sends them all without blocking; every failure, of the same types as {@link #send}, is in the future, unwrapped. Whoever
     * completes or cancels the future ends the batch: what is under way is given up, and no more is sent.
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
            throw new IllegalStateException("a batch must have an item: add a request before send()");
        }
        URI root = ItemTarget.root(settings.sender());
        for (BatchItem<?> item : items) {
            RequestParts<?> parts = item.request().parts();
            var unusedLine = ItemTarget.line(root, parts); // a link that is no URL fails before anything is sent
            List<Violation> violations = settings.unchecked()
                    ? List.of()
                    : parts.body().map(RequestBody::check).orElse(List.of());
            if (!violations.isEmpty()) {
                throw new ValidationException(parts.target().toString(), violations);
            }
        }
    }

    /** The items, without secrets. */
    @Override
    public String toString() {
        return "Batch" + items;
    }
}
