package dev.graphlet.runtime.client;

import dev.graphlet.runtime.request.Waits;
import dev.graphlet.runtime.transport.ClosedException;
import dev.graphlet.runtime.transport.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Waits for a client, and ends calls at their deadline. Thread-safe. */
final class ClientTime implements Waits {
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final UnaryOperator<Duration> waits;
    private final Clock clock;
    private final Executor threads;
    private final Watch<Call<?>> calls = new Watch<>("graphlet-time", PERIOD, this::look);
    private final Map<Object, CompletableFuture<?>> waiting = new ConcurrentHashMap<>();
    private volatile @Nullable String closed;

    ClientTime(GraphClientSettings settings, Executor threads) {
        this.waits = settings.waits();
        this.clock = settings.clock();
        this.threads = threads;
    }

    /** Begins a wait that ends on a thread of the client, since the next step may take long. */
    @Override
    public CompletableFuture<@Nullable Void> begin(Duration duration) {
        Duration really = waits.apply(duration);
        if (really.isZero() || really.isNegative()) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<@Nullable Void> over = new CompletableFuture<>();
        Object key = new Object();
        waiting.put(key, over); // before the check whether the client is closed
        Future<?> timer = calls.later(really, () -> threads.execute(() -> over.complete(null)));
        var unused = over.whenComplete((value, failure) -> {
            waiting.remove(key);
            timer.cancel(false);
        });
        String why = closed;
        if (why != null) {
            over.completeExceptionally(new IllegalStateException(why));
        }
        return over;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    /** Ends {@code call} at its deadline, unless it has ended before. */
    void begun(Call<?> call) {
        calls.add(call);
        look(call);
    }

    void ended(Call<?> call) {
        calls.remove(call);
    }

    /** Sets a timer only if the deadline is within the period, which is rare, since calls are short. */
    private void look(Call<?> call) {
        Duration left = call.timeLeft();
        if (left.compareTo(PERIOD) <= 0) {
            var unused = calls.later(left, call::exceedDeadline);
        }
    }

    /** Ends all calls and waits. */
    void close(String why) {
        closed = why;
        calls.inFlight().forEach(call -> call.end(new ClosedException(why)));
        waiting.values().forEach(over -> over.completeExceptionally(new IllegalStateException(why)));
        calls.close();
    }
}
