package dev.graphlet.runtime.request;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What takes several steps without blocking, one after the other, and gives one result. Whoever completes the result, by
 * whatever means, ends the step that is under way, and no other begins. For the runtime. Thread-safe as long as each step
 * begins when the one before has ended.
 *
 * @param <T> the result
 */
public final class AsyncSteps<T extends @Nullable Object> {
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<?> underWay;

    /** Creates what has not begun. */
    public AsyncSteps() {
        var unused = result.whenComplete((value, failure) -> {
            CompletableFuture<?> step = underWay;
            if (step != null) {
                step.cancel(true);
            }
        });
    }

    /** Returns the result: every failure is in it as it is, without a wrapper. */
    public CompletableFuture<T> result() {
        return result;
    }

    /** Runs {@code step} unless the result is there; what it throws is the result. */
    public void run(Runnable step) {
        if (result.isDone()) {
            return;
        }
        try {
            step.run();
        } catch (Throwable e) { // errors too: else nobody would hear of the end
            result.completeExceptionally(e);
        }
    }

    /** Notes that {@code step} is under way, which ends with the result at the latest. */
    public void underWay(CompletableFuture<?> step) {
        underWay = step;
        if (result.isDone()) {
            step.cancel(true);
        }
    }

    /** Goes on with {@code next} when {@code step} has ended, by the thread that ends it; its failure is the result. */
    public <S extends @Nullable Object> void then(CompletableFuture<S> step, Consumer<? super S> next) {
        handle(step, (value, failure) -> {
            if (failure == null) {
                next.accept(value);
            } else {
                result.completeExceptionally(failure);
            }
        });
    }

    /** Goes on with {@code next} when {@code step} has ended, as {@link #then} does, also if it failed. */
    public <S extends @Nullable Object> void handle(
            CompletableFuture<S> step, BiConsumer<? super S, ? super @Nullable Throwable> next) {
        underWay(step);
        var unused = step.whenComplete(
                (value, failure) -> run(() -> next.accept(value, failure == null ? null : cause(failure))));
    }

    /** Ends with what {@code step} ends with. */
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
     * Waits for {@code result}, and throws its failure as it is, if that is unchecked. An interrupt cancels it.
     *
     * @param what what goes on meanwhile, for the message: {@code the batch was sent}
     * @throws CompletionException if the thread is interrupted, or for a failure that is checked
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
