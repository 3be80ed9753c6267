package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.RequestLine;
import dev.graphlet.runtime.transport.ResponseLimits;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The results of the items of a batch. Immutable and thread-safe. */
public final class BatchResult {
    private final Batch batch;
    private final List<BatchItem<?>> items;
    private final URI root;
    private final ResponseLimits limits;
    private final Map<Integer, GraphResponse> answers;
    private final Map<Integer, GraphException> failures;

    BatchResult(
            Batch batch,
            List<BatchItem<?>> items,
            BatchSettings settings,
            Map<Integer, GraphResponse> answers,
            Map<Integer, GraphException> failures) {
        this.batch = batch;
        this.items = items;
        this.root = ItemTarget.root(settings.sender());
        this.limits = settings.limits();
        this.answers = Map.copyOf(answers);
        this.failures = Map.copyOf(failures);
    }

    /**
     * Returns the result that {@code send()} of the item's request would have returned.
     *
     * @throws GraphException the exception that {@code send()} of the item's request would have thrown
     * @throws IllegalArgumentException if {@code item} is of another batch
     */
    public <T extends @Nullable Object> T get(BatchItem<T> item) {
        RequestParts<T> parts = RequestParts.of(checked(item).request());
        RequestLine line = ItemTarget.line(root, parts);
        GraphException failure = failures.get(item.index());
        if (failure != null) {
            throw failure;
        }
        GraphResponse answer = answers.get(item.index());
        if (answer == null) {
            throw new GraphTransportException(
                    line, new IOException("the response to the batch has no response to this item"));
        }
        Exchange exchange =
                new Exchange(line, answer, root, limits, parts.target().permissions());
        if (!parts.reader().accepts(answer.status())) {
            throw parts.reader().refused(exchange);
        }
        return parts.reader().result(exchange);
    }

    /**
     * Returns the HTTP status of {@code item}; empty if there was no response.
     *
     * @throws IllegalArgumentException if {@code item} is of another batch
     */
    public Optional<Integer> status(BatchItem<?> item) {
        return Optional.ofNullable(answers.get(checked(item).index())).map(GraphResponse::status);
    }

    /**
     * Returns the exception that {@link #get} throws for {@code item}; empty if the item succeeded.
     *
     * @throws IllegalArgumentException if {@code item} is of another batch
     */
    public Optional<GraphException> failure(BatchItem<?> item) {
        try {
            var unused = get(item);
            return Optional.empty();
        } catch (GraphException e) {
            return Optional.of(e);
        }
    }

    /** Returns the failed items in the order in which they were added. */
    public List<BatchItem<?>> failures() {
        return items.stream().filter(item -> failure(item).isPresent()).toList();
    }

    private <I extends BatchItem<?>> I checked(I item) {
        if (!item.isOf(batch)) {
            throw new IllegalArgumentException("item must have been added to this batch");
        }
        return item;
    }

    /** Returns a text with the number of items and of failed items. */
    @Override
    public String toString() {
        return "BatchResult of " + items.size() + ", " + failures().size() + " failed";
    }
}
