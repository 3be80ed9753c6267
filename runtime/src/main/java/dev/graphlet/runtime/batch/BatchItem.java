package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.request.GraphRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request in a batch: what its result is asked for with. Not thread-safe until the batch is sent.
 *
 * @param <T> what the answer is read as
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
     * Has it done only after those, and only if all of them succeeded; else it fails with status 424.
     *
     * @throws IllegalArgumentException if one is of another batch, or was not added before this
     */
    public BatchItem<T> dependsOn(BatchItem<?>... earlier) {
        for (BatchItem<?> item : earlier) {
            if (item.batch != batch || item.index >= index) {
                throw new IllegalArgumentException("earlier must have been added to the same batch before this");
            }
            dependencies.add(item);
        }
        return this;
    }

    /** What was added. */
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

    /** Its place in the batch, and the request. */
    @Override
    public String toString() {
        return id() + ": " + request;
    }
}
