package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs asynchronous steps, one after the other, that lead to one result. Completing the result, by any means, cancels
 * the current step, and no further step begins. For the runtime. Thread-safe as long as each step begins after the
 * previous one has ended.
 *
 * @param <T> the type of the result
 */
@InternalApi
public final class AsyncSteps<T extends @Nullable Object> {
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<?> underWay;

    /** Creates a sequence without steps. */
    public AsyncSteps() {
        var unused = result.whenComplete((value, failure) -> {
            CompletableFuture<?> step = underWay;
            if (step != null) {
                step.cancel(true);
            }
        });
    }

    /** Returns the result. A failed result holds the failure itself, without a wrapper. */
    public CompletableFuture<T> result() {
        return result;
    }

    /** Runs {@code step} unless the result is complete; an exception of {@code step} becomes the result. */
    public void run(Runnable step) {
        if (result.isDone()) {
            return;
        }
        try {
            step.run();
        } catch (Throwable e) { // errors too: otherwise the result would never complete
            result.completeExceptionally(e);
        }
    }

    /** Makes {@code step} the current step, which is cancelled when the result completes. */
    public void underWay(CompletableFuture<?> step) {
        underWay = step;
        if (result.isDone()) {
            step.cancel(true);
        }
    }

    /** Runs {@code next} after {@code step}, on the thread that ends {@code step}, whose failure becomes the result. */
    public <S extends @Nullable Object> void then(CompletableFuture<S> step, Consumer<? super S> next) {
        handle(step, (value, failure) -> {
            if (failure == null) {
                next.accept(value);
            } else {
                result.completeExceptionally(failure);
            }
        });
    }

    /** Runs {@code next} when {@code step} has ended, as {@link #then} does, even after a failure of {@code step}. */
    public <S extends @Nullable Object> void handle(
            CompletableFuture<S> step, BiConsumer<? super S, ? super @Nullable Throwable> next) {
        underWay(step);
        var unused = step.whenComplete(
                (value, failure) -> run(() -> next.accept(value, failure == null ? null : cause(failure))));
    }

    /** Completes the result with the outcome of {@code step}. */
    public void end(CompletableFuture<? extends T> step) {
        then(step, result::complete);
    }

    /** Returns {@code failure} without the wrappers of {@link CompletableFuture}. */
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /**
     * Waits for {@code result} and returns its value. An unchecked failure is thrown as it is. An interrupt cancels
     * {@code result}.
     *
     * @param what the activity during the wait, for the message: {@code the batch was sent}
     * @throws CompletionException if the thread is interrupted, or if the failure is a checked exception
     */
    public static <T extends @Nullable Object> T await(CompletableFuture<T> result, String what) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted while " + what, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
