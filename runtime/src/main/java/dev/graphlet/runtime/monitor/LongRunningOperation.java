package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.request.AsyncSteps;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.ResourcePath;
import dev.graphlet.runtime.request.Waits;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.Arguments;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An operation that has begun, and may go on for long: {@code client.begin(request)}. Immutable and thread-safe.
 *
 * @param <T> what it gives in the end
 */
public final class LongRunningOperation<T extends @Nullable Object> {
    private final OperationRequests<T> requests;
    private final Waits waits;
    private final Beginning<T> beginning;
    private final @Nullable Duration interval;

    private LongRunningOperation(
            OperationRequests<T> requests, Waits waits, Beginning<T> beginning, @Nullable Duration interval) {
        this.requests = requests;
        this.waits = waits;
        this.beginning = beginning;
        this.interval = interval;
    }

    /** Sends the request, which begins the operation. For clients. */
    public static <T extends @Nullable Object> LongRunningOperation<T> begin(
            RequestSender sender, Waits waits, GraphRequest<T, ?> request) {
        OperationRequests<T> requests = requests(sender, request);
        return new LongRunningOperation<>(requests, waits, requests.begin().send(), null);
    }

    /** Sends the request, which begins the operation, without blocking. For clients. */
    public static <T extends @Nullable Object> CompletableFuture<LongRunningOperation<T>> beginAsync(
            RequestSender sender, Waits waits, GraphRequest<T, ?> request) {
        OperationRequests<T> requests = requests(sender, request);
        AsyncSteps<LongRunningOperation<T>> steps = new AsyncSteps<>();
        steps.then(
                requests.begin().sendAsync(),
                beginning -> steps.result().complete(new LongRunningOperation<>(requests, waits, beginning, null)));
        return steps.result();
    }

    /** An operation that was begun before, by the URL of its monitor and the request that began it. For clients. */
    public static <T extends @Nullable Object> LongRunningOperation<T> resume(
            RequestSender sender, Waits waits, GraphRequest<T, ?> request, String monitor) {
        URI root = URI.create(sender.urlOf(ResourcePath.root(UrlConventions.GRAPH)));
        Beginning<T> beginning = Beginning.Resumed.at(root, Arguments.nonBlank(monitor, "monitor"));
        return new LongRunningOperation<>(requests(sender, request), waits, beginning, null);
    }

    private static <T extends @Nullable Object> OperationRequests<T> requests(
            RequestSender sender, GraphRequest<T, ?> request) {
        return new OperationRequests<>(
                sender, Arguments.nonNull(request, "request").parts());
    }

    /**
     * Returns the URL of the monitor, absolute, to keep; empty if the operation ended with its first answer. If the service
     * wrote none that is a URL, it is what the service wrote, and {@link #await} throws.
     */
    public Optional<String> monitor() {
        return beginning.monitor();
    }

    /**
     * Returns the same operation, asked for each time that {@code interval} has passed, unless the service says how long to
     * wait. By default the interval is a second, and grows to half a minute.
     *
     * @throws IllegalArgumentException if it is shorter than 100 ms
     */
    public LongRunningOperation<T> interval(Duration interval) {
        if (Arguments.nonNull(interval, "interval").compareTo(Timetable.LEAST_WAIT) < 0) {
            throw new IllegalArgumentException(
                    "interval must be at least " + Timetable.LEAST_WAIT.toMillis() + " ms, but was " + interval);
        }
        return new LongRunningOperation<>(requests, waits, beginning, interval);
    }

    /**
     * Waits for the end of the operation, and gives its result.
     *
     * @param timeout how long to wait at most
     * @throws OperationFailedException if it ended without success
     * @throws OperationTimeoutException if it has not ended in time
     * @throws UnexpectedResponseException if it does not say, in a way that can be understood, where its monitor is, or its
     *     result, and there must be one
     * @throws GraphException as any request
     */
    public T await(Duration timeout) {
        return await(timeout, progress -> {});
    }

    /**
     * The same, telling {@code listener} what the monitor says each time that it is asked. What the listener throws ends the
     * wait, not the operation, and is thrown.
     */
    public T await(Duration timeout, Consumer<Progress> listener) {
        return AsyncSteps.await(awaitAsync(timeout, listener), "the operation went on");
    }

    /**
     * Waits without blocking; every failure, of the same types as with {@link #await}, is in the future, unwrapped. Whoever
     * completes or cancels the future ends the wait, not the operation.
     */
    public CompletableFuture<T> awaitAsync(Duration timeout, Consumer<Progress> listener) {
        Timetable timetable = new Timetable(Arguments.nonNull(timeout, "timeout"), interval);
        return new Waiting<>(requests, waits, timetable, Arguments.nonNull(listener, "listener")).of(beginning);
    }

    /** Whether there is a monitor, whose URL is not shown. */
    @Override
    public String toString() {
        return "LongRunningOperation" + (monitor().isPresent() ? "" : " that has ended");
    }
}
