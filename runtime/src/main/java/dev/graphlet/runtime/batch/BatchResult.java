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

/** What became of the items of a batch, each by itself. Immutable and thread-safe. */
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
     * What the item's own {@code send()} would have given.
     *
     * @throws GraphException what it would have thrown
     * @throws IllegalArgumentException if the item is of another batch
     */
    public <T extends @Nullable Object> T get(BatchItem<T> item) {
        RequestParts<T> parts = checked(item).request().parts();
        RequestLine line = ItemTarget.line(root, parts);
        GraphException failure = failures.get(item.index());
        if (failure != null) {
            throw failure;
        }
        GraphResponse answer = answers.get(item.index());
        if (answer == null) {
            throw new GraphTransportException(line, new IOException("the batch came back without this item"));
        }
        Exchange exchange = new Exchange(line, answer, root, limits);
        if (!parts.reader().accepts(answer.status())) {
            throw parts.reader().refused(exchange);
        }
        return parts.reader().result(exchange);
    }

    /**
     * The HTTP status of the item; empty if it got no answer.
     *
     * @throws IllegalArgumentException if the item is of another batch
     */
    public Optional<Integer> status(BatchItem<?> item) {
        return Optional.ofNullable(answers.get(checked(item).index())).map(GraphResponse::status);
    }

    /**
     * Why {@link #get} throws for the item; empty if it doesn't.
     *
     * @throws IllegalArgumentException if the item is of another batch
     */
    public Optional<GraphException> failure(BatchItem<?> item) {
        try {
            var unused = get(item);
            return Optional.empty();
        } catch (GraphException e) {
            return Optional.of(e);
        }
    }

    /** The items that failed, in the order in which they were added. */
    public List<BatchItem<?>> failures() {
        return items.stream().filter(item -> failure(item).isPresent()).toList();
    }

    private <I extends BatchItem<?>> I checked(I item) {
        if (!item.isOf(batch)) {
            throw new IllegalArgumentException("item must have been added to this batch");
        }
        return item;
    }

    /** How many of the items failed. */
    @Override
    public String toString() {
        return "BatchResult of " + items.size() + ", " + failures().size() + " failed";
    }
}
