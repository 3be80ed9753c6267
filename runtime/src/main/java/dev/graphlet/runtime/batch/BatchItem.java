package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.request.GraphRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request in a batch, which identifies its result. Not thread-safe until the batch is sent.
 *
 * @param <T> the type of the result
 */
public final class BatchItem<T extends @Nullable Object> {
    private final Batch batch;
    private final int index;
    private final GraphRequest<T, ?> request;
    private final List<BatchItem<?>> dependencies = new ArrayList<>();

    BatchItem(Batch batch, int index, GraphRequest<T, ?> request) {
        this.batch = batch;
        this.index = index;
        this.request = request;
    }

    /**
     * Makes this item wait for all of {@code earlier}. If one of {@code earlier} fails, this item fails with status
     * 424.
     *
     * @throws IllegalArgumentException if one of {@code earlier} is of another batch, or was not added before this item
     */
    public BatchItem<T> dependsOn(BatchItem<?>... earlier) {
        for (BatchItem<?> item : earlier) {
            if (item.batch != batch || item.index >= index) {
                throw new IllegalArgumentException(
                        "earlier must be an item that was added to the same batch before this item");
            }
            dependencies.add(item);
        }
        return this;
    }

    /** Returns the request of this item. */
    public GraphRequest<T, ?> request() {
        return request;
    }

    String id() {
        return Integer.toString(index + 1);
    }

    int index() {
        return index;
    }

    boolean isOf(Batch other) {
        return batch == other;
    }

    List<BatchItem<?>> dependencies() {
        return dependencies;
    }

    /** Returns a text with the position in the batch and the request. */
    @Override
    public String toString() {
        return id() + ": " + request;
    }
}
