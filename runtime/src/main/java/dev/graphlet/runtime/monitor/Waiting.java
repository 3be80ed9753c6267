package dev.graphlet.runtime.monitor;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One waiting for the end of an operation: a poll, a wait, the next poll. Whatever fails ends up in the result. */
final class Waiting<T extends @Nullable Object> {
    private final OperationRequests<T> requests;
    private final UnaryOperator<Duration> waits;
    private final Timetable timetable;
    private final Consumer<Progress> listener;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    Waiting(
            OperationRequests<T> requests,
            UnaryOperator<Duration> waits,
            Timetable timetable,
            Consumer<Progress> listener) {
        this.requests = requests;
        this.waits = waits;
        this.timetable = timetable;
        this.listener = listener;
    }

    CompletableFuture<T> of(Beginning<T> beginning) {
        step(() -> {
            if (beginning.monitor().isPresent()) {
                poll(beginning.url());
            } else {
                result.complete(beginning.result());
            }
        });
        return result;
    }

    private void poll(URI monitor) {
        var unused = requests.poll(monitor)
                .whenComplete((poll, failure) -> step(() -> {
                    if (failure != null) {
                        result.completeExceptionally(failure);
                    } else {
                        listener.accept(poll.progress());
                        proceed(monitor, poll);
                    }
                }));
    }

    private void proceed(URI monitor, Poll poll) {
        switch (poll.meaning()) {
            case RUNNING -> pollLater(monitor, poll);
            case SUCCEEDED -> succeed(monitor, poll);
            case FAILED -> throw new OperationFailedException(poll);
            case RESULT -> result.complete(requests.read(poll.exchange()));
        }
    }

    private void pollLater(URI monitor, Poll poll) {
        Duration wait = timetable.next(poll.exchange().response().headers());
        if (timetable.isOver()) {
            throw new OperationTimeoutException(monitor.toString(), timetable.timeout());
        }
        long millis = waits.apply(wait).toMillis();
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> step(() -> poll(monitor)));
    }

    private void succeed(URI monitor, Poll poll) {
        // what is at the monitor itself is no result
        List<PlacedLink> links = poll.resultLinks()
                .filter(link -> !link.isUrl() || !link.url().equals(monitor))
                .toList();
        Optional<URI> resource = requests.givesNothing()
                ? Optional.empty()
                : PlacedLink.best(links).map(PlacedLink::url);
        if (resource.isEmpty()) {
            result.complete(requests.missing(poll));
            return;
        }
        var unused = requests.result(resource.get())
                .whenComplete((value, failure) -> step(() -> {
                    if (failure != null) {
                        result.completeExceptionally(failure);
                    } else {
                        result.complete(value);
                    }
                }));
    }

    /** Does nothing once the waiting has ended, or was cancelled. */
    private void step(Runnable step) {
        if (result.isDone()) {
            return;
        }
        try {
            step.run();
        } catch (Throwable e) { // also an AssertionError of a listener: else nobody would hear of the end
            result.completeExceptionally(e);
        }
    }
}
