package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RawResponse;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget;
import dev.graphlet.runtime.request.ResponseReader;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.RetryAfter;
import dev.graphlet.runtime.transport.TransportOptions;
import dev.graphlet.runtime.url.Links;
import dev.graphlet.runtime.validation.Arguments;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An operation that has begun, and may go on for long: {@code client.begin(request)}. Thread-safe.
 *
 * @param <T> what it gives in the end
 */
public final class LongRunningOperation<T extends @Nullable Object> {
    private static final int ACCEPTED = 202;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final RequestSender sender;
    private final UnaryOperator<Duration> waits;
    private final ResponseReader<T> reader;
    private final @Nullable String monitor;
    private final @Nullable RawResponse<T> answer;

    private LongRunningOperation(
            RequestSender sender,
            UnaryOperator<Duration> waits,
            ResponseReader<T> reader,
            @Nullable String monitor,
            @Nullable RawResponse<T> answer) {
        this.sender = sender;
        this.waits = waits;
        this.reader = reader;
        this.monitor = monitor;
        this.answer = answer;
    }

    /** Sends the request, which begins the operation. For clients. */
    public static <T extends @Nullable Object> LongRunningOperation<T> begin(
            RequestSender sender, UnaryOperator<Duration> waits, GraphRequest<T, ?> request) {
        RawResponse<T> answer = Arguments.nonNull(request, "request").sendRaw();
        Headers headers = answer.headers();
        Optional<String> link = headers.first("Operation-Location")
                .filter(Links::isGiven)
                .or(() -> headers.first("Location").filter(Links::isGiven));
        String monitor = answer.status() == ACCEPTED && link.isPresent()
                ? Links.resolve(answer.uri(), link.get()).toString()
                : null;
        return new LongRunningOperation<>(sender, waits, request.parts().reader(), monitor, answer);
    }

    /** An operation that was begun before, by the URL of its monitor and the request that began it. For clients. */
    public static <T extends @Nullable Object> LongRunningOperation<T> resume(
            RequestSender sender, UnaryOperator<Duration> waits, GraphRequest<T, ?> request, String monitor) {
        return new LongRunningOperation<>(
                sender, waits, request.parts().reader(), Arguments.nonBlank(monitor, "monitor"), null);
    }

    /** The URL of the monitor, absolute, to keep; empty if the operation ended with its first answer. */
    public Optional<String> monitor() {
        return Optional.ofNullable(monitor);
    }

    /**
     * Waits for the end of the operation, and gives its result.
     *
     * @param timeout how long to wait at most
     * @throws OperationFailedException if it ended without success
     * @throws OperationTimeoutException if it has not ended in time
     * @throws GraphException as any request
     */
    public T await(Duration timeout) {
        return await(timeout, progress -> {});
    }

    /** The same, telling {@code listener} what the monitor says each time that it is asked. */
    public T await(Duration timeout, Consumer<Progress> listener) {
        CompletableFuture<T> result = awaitAsync(timeout, listener);
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted while the operation went on", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new CompletionException(e.getCause());
        }
    }

    /** Waits without blocking; every failure, of the same types as with {@link #await}, is in the future, unwrapped. */
    public CompletableFuture<T> awaitAsync(Duration timeout, Consumer<Progress> listener) {
        CompletableFuture<T> result = new CompletableFuture<>();
        if (monitor == null) {
            ending(
                    result,
                    () -> result.complete(Arguments.nonNull(answer, "answer").value()));
        } else {
            poll(new Waiting(monitor, timeout, listener), result);
        }
        return result;
    }

    /** What one waiting goes by. */
    private static final class Waiting {
        private final String monitor;
        private final Duration timeout;
        private final Consumer<Progress> listener;
        private final long start = System.nanoTime();
        private Duration next = FIRST_WAIT;
        private Duration planned = Duration.ZERO;

        Waiting(String monitor, Duration timeout, Consumer<Progress> listener) {
            this.monitor = monitor;
            this.timeout = timeout;
            this.listener = listener;
        }

        /** How long to wait before the next poll: as the service says, else half as long again as before. */
        Duration next(Headers headers) {
            Duration hint = RetryAfter.of(headers);
            Duration wait = hint == null ? next : hint;
            Duration longer = next.plus(next.dividedBy(2));
            next = longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
            planned = planned.plus(wait);
            boolean late = planned.compareTo(timeout) > 0 || System.nanoTime() - start > timeout.toNanos();
            if (late) {
                throw new OperationTimeoutException(monitor, timeout);
            }
            return wait;
        }
    }

    private void poll(Waiting waiting, CompletableFuture<T> result) {
        if (result.isDone()) {
            return; // cancelled meanwhile
        }
        LinkTarget target = new LinkTarget(HttpMethod.GET, waiting.monitor, LinkTarget.Token.WHERE_ALLOWED);
        var unused = send(target, new PollReader())
                .whenComplete((poll, failure) -> ending(result, () -> {
                    if (failure != null) {
                        result.completeExceptionally(failure);
                    } else {
                        waiting.listener.accept(poll.progress());
                        proceed(poll, waiting, result);
                    }
                }));
    }

    private void proceed(Poll poll, Waiting waiting, CompletableFuture<T> result) {
        if (poll.isRunning()) {
            long millis = waits.apply(waiting.next(poll.exchange().response().headers()))
                    .toMillis();
            CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> poll(waiting, result));
        } else if (poll.isFailed()) {
            throw new OperationFailedException(poll);
        } else if (poll.resource().isPresent()) {
            URI resource =
                    Links.resolve(poll.exchange().line().uri(), poll.resource().get());
            var unused = send(new LinkTarget(HttpMethod.GET, resource.toString()), reader)
                    .whenComplete((value, failure) -> {
                        if (failure == null) {
                            result.complete(value);
                        } else {
                            result.completeExceptionally(failure);
                        }
                    });
        } else {
            result.complete(reader.read(poll.exchange()));
        }
    }

    private <U extends @Nullable Object> CompletableFuture<U> send(LinkTarget target, ResponseReader<U> read) {
        RequestParts<U> parts =
                new RequestParts<>(target, Headers.none(), Optional.empty(), read, TransportOptions.STANDARD);
        return new SimpleRequest<>(sender, parts).sendAsync();
    }

    private static void ending(CompletableFuture<?> result, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    /** Whether there is a monitor, whose URL is not shown. */
    @Override
    public String toString() {
        return "LongRunningOperation" + (monitor == null ? " that has ended" : "");
    }
}
