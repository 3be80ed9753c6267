package dev.graphlet.testkit.transport;

import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.transport.Watch;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A sent request whose caller waits or may cancel. */
final class Pending<T extends @Nullable Object> {
    private final CompletableFuture<T> future;
    private final @Nullable Thread caller;

    private Pending(CompletableFuture<T> future, @Nullable Thread caller) {
        this.future = future;
        this.caller = caller;
    }

    static <T extends @Nullable Object> Pending<T> start(How how, GraphRequest<T, ?> request) {
        if (how == How.ASYNC) {
            return new Pending<>(request.sendAsync(), null);
        }
        CompletableFuture<T> sent = new CompletableFuture<>();
        Thread caller = Watch.daemon("caller", () -> {
            try {
                sent.complete(request.send());
            } catch (Throwable e) {
                sent.completeExceptionally(e);
            }
        });
        caller.start();
        return new Pending<>(sent, caller);
    }

    /** The ways in which a caller cancels. */
    enum Way {
        INTERRUPT,
        CANCEL,
        COMPLETE,
        COMPLETE_EXCEPTIONALLY,
        OR_TIMEOUT;

        static List<Way> of(How how) {
            return Arrays.stream(values())
                    .filter(way -> (way == INTERRUPT) == (how == How.SYNC))
                    .toList();
        }
    }

    void giveUp(Way way) {
        switch (way) {
            case INTERRUPT -> {
                if (caller != null) {
                    caller.interrupt();
                }
            }
            case CANCEL -> future.cancel(false);
            case COMPLETE -> complete();
            case COMPLETE_EXCEPTIONALLY -> future.completeExceptionally(new IllegalStateException("enough"));
            case OR_TIMEOUT -> {
                var unused = future.orTimeout(1, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Completes the future with a meaningless value. */
    @SuppressWarnings("NullAway")
    private void complete() {
        boolean unused = future.complete(null);
    }

    T result() throws Exception {
        return How.await(future);
    }
}
