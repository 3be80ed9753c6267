package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.request.AsyncSteps;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.Waits;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.Arguments;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A long-running operation that was begun with {@code client.begin(request)}. Its monitor is the resource whose URL the
 * service returned and which returns the status of the operation. Immutable and thread-safe.
 *
 * @param <T> the type of the result
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

    /** Sends {@code request}, which begins the operation. For clients. */
    @InternalApi
    public static <T extends @Nullable Object> LongRunningOperation<T> begin(
            RequestSender sender, Waits waits, GraphRequest<T, ?> request) {
        OperationRequests<T> requests = requests(sender, request);
        return new LongRunningOperation<>(requests, waits, requests.begin().send(), null);
    }

    /** Sends {@code request}, which begins the operation, without blocking. For clients. */
    @InternalApi
    public static <T extends @Nullable Object> CompletableFuture<LongRunningOperation<T>> beginAsync(
            RequestSender sender, Waits waits, GraphRequest<T, ?> request) {
        OperationRequests<T> requests = requests(sender, request);
        AsyncSteps<LongRunningOperation<T>> steps = new AsyncSteps<>();
        steps.then(
                requests.begin().sendAsync(),
                beginning -> steps.result().complete(new LongRunningOperation<>(requests, waits, beginning, null)));
        return steps.result();
    }

    /** Returns an operation that {@code request} began before and whose monitor is at {@code monitor}. For clients. */
    @InternalApi
    public static <T extends @Nullable Object> LongRunningOperation<T> resume(
            RequestSender sender, Waits waits, GraphRequest<T, ?> request, String monitor) {
        URI root = URI.create(sender.urlOf(ResourcePath.root(UrlConventions.GRAPH)));
        Beginning<T> beginning = Beginning.Resumed.at(root, Arguments.nonBlank(monitor, "monitor"));
        return new LongRunningOperation<>(requests(sender, request), waits, beginning, null);
    }

    private static <T extends @Nullable Object> OperationRequests<T> requests(
            RequestSender sender, GraphRequest<T, ?> request) {
        return new OperationRequests<>(sender, RequestParts.of(request));
    }

    /**
     * Returns the absolute URL of the monitor, which can be stored; empty if the operation ended with its first
     * response. If the service sent no valid URL, this is the service's text, and {@link #await} throws.
     */
    public Optional<String> monitor() {
        return beginning.monitor();
    }

    /**
     * Returns a copy of this operation that polls its monitor every {@code interval}, unless the service sends a wait
     * time. By default the interval grows from one second to half a minute.
     *
     * @throws IllegalArgumentException if {@code interval} is shorter than 100 ms
     */
    public LongRunningOperation<T> interval(Duration interval) {
        if (Arguments.nonNull(interval, "interval").compareTo(Timetable.LEAST_WAIT) < 0) {
            throw new IllegalArgumentException(
                    "interval must be at least " + Timetable.LEAST_WAIT.toMillis() + " ms, but was " + interval);
        }
        return new LongRunningOperation<>(requests, waits, beginning, interval);
    }

    /**
     * Waits until the operation has ended, and returns its result.
     *
     * @param timeout the maximum time to wait
     * @throws OperationFailedException if the operation ended without success
     * @throws OperationTimeoutException if the operation has not ended in time
     * @throws UnexpectedResponseException if the URL of the monitor, or of a required result, is missing or invalid
     * @throws GraphException as any request
     */
    public T await(Duration timeout) {
        return await(timeout, progress -> {});
    }

    /**
     * Waits as {@link #await(Duration)} does, and passes each response of the monitor to {@code listener}. An exception
     * of {@code listener} ends the wait, not the operation, and is thrown.
     */
    public T await(Duration timeout, Consumer<Progress> listener) {
        return AsyncSteps.await(awaitAsync(timeout, listener), "the operation went on");
    }

    /**
     * Waits without blocking. The future holds every failure, of the same types as {@link #await} throws, without a
     * wrapper. Completing or cancelling the future ends the wait, not the operation.
     */
    public CompletableFuture<T> awaitAsync(Duration timeout, Consumer<Progress> listener) {
        Timetable timetable = new Timetable(Arguments.nonNull(timeout, "timeout"), interval);
        return new Waiting<>(requests, waits, timetable, Arguments.nonNull(listener, "listener")).of(beginning);
    }

    /** Returns a text that shows whether there is a monitor, without its URL. */
    @Override
    public String toString() {
        return "LongRunningOperation" + (monitor().isPresent() ? "" : " that has ended");
    }
}
