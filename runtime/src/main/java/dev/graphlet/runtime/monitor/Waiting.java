package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.request.AsyncSteps;
import dev.graphlet.runtime.request.Waits;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Waits for the end of an operation: polls, waits, polls again. Every failure becomes the failure of the result. */
final class Waiting<T extends @Nullable Object> {
    private final OperationRequests<T> requests;
    private final Waits waits;
    private final Timetable timetable;
    private final Consumer<Progress> listener;
    private final AsyncSteps<T> steps = new AsyncSteps<>();

    Waiting(OperationRequests<T> requests, Waits waits, Timetable timetable, Consumer<Progress> listener) {
        this.requests = requests;
        this.waits = waits;
        this.timetable = timetable;
        this.listener = listener;
    }

    CompletableFuture<T> of(Beginning<T> beginning) {
        steps.run(() -> {
            if (beginning.monitor().isPresent()) {
                poll(beginning.url());
            } else {
                steps.result().complete(beginning.result());
            }
        });
        return steps.result();
    }

    private void poll(URI monitor) {
        steps.then(requests.poll(monitor), poll -> {
            listener.accept(poll.progress());
            proceed(monitor, poll);
        });
    }

    private void proceed(URI monitor, Poll poll) {
        switch (poll.meaning()) {
            case RUNNING -> pollLater(monitor, poll);
            case SUCCEEDED -> succeed(monitor, poll);
            case FAILED -> throw new OperationFailedException(poll);
            case RESULT -> steps.result().complete(requests.read(poll.exchange()));
        }
    }

    private void pollLater(URI monitor, Poll poll) {
        Duration wait = timetable.next(poll.exchange().response().headers(), waits.clock());
        if (timetable.isOver()) {
            throw new OperationTimeoutException(monitor.toString(), timetable.timeout());
        }
        steps.then(waits.begin(wait), over -> poll(monitor));
    }

    private void succeed(URI monitor, Poll poll) {
        // a link to the monitor itself leads to no result
        List<PlacedLink> links = poll.resultLinks()
                .filter(link -> !link.isUrl() || !link.url().equals(monitor))
                .toList();
        Optional<URI> resource = requests.givesNothing()
                ? Optional.empty()
                : PlacedLink.best(links).map(PlacedLink::url);
        if (resource.isEmpty()) {
            steps.result().complete(requests.missing(poll));
        } else {
            steps.end(requests.result(resource.get()));
        }
    }
}
