package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.InternalApi;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Checks all items in flight once per period, as long as there are any. A client needs only one thread for this, and a
 * request that ends within the period does not wake the thread up. For the runtime and for transports. Thread-safe.
 *
 * @param <T> the type of the items in flight
 */
@InternalApi
public final class Watch<T> implements AutoCloseable {
    private static final Duration KEPT_ALIVE = Duration.ofSeconds(10);

    private final Set<T> inFlight = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ticking = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor timer;
    private final Duration period;
    private final Consumer<? super T> look;

    /** Creates a watch without items. {@code look} is called once per period for each item in flight; it must not block. */
    public Watch(String threadName, Duration period, Consumer<? super T> look) {
        Objects.requireNonNull(threadName, "threadName must not be null");
        this.period = Objects.requireNonNull(period, "period must not be null");
        this.look = Objects.requireNonNull(look, "look must not be null");
        timer = new ScheduledThreadPoolExecutor(
                1, work -> daemon(threadName, work), new ThreadPoolExecutor.DiscardPolicy());
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        timer.setKeepAliveTime(KEPT_ALIVE.toMillis(), TimeUnit.MILLISECONDS);
        timer.allowCoreThreadTimeOut(true); // a client that is never closed leaves no thread behind
    }

    /** Returns a daemon thread named {@code name} for {@code work}, not yet started. */
    public static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Starts to check {@code thing}. */
    public void add(T thing) {
        inFlight.add(thing);
        tick();
    }

    /** Stops checking {@code thing}. */
    public void remove(T thing) {
        inFlight.remove(thing);
    }

    /** Returns a live view of the items in flight. */
    public Iterable<T> inFlight() {
        return inFlight;
    }

    /** Runs {@code action} after {@code delay}, unless the future is cancelled or the watch is closed before. */
    public Future<?> later(Duration delay, Runnable action) {
        return timer.schedule(action, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
    }

    private void tick() {
        if (!ticking.get() && ticking.compareAndSet(false, true)) {
            var unused = later(period, this::lookAtAll);
        }
    }

    private void lookAtAll() {
        inFlight.forEach(look);
        ticking.set(false);
        if (!inFlight.isEmpty()) {
            tick();
        }
    }

    /** Ends the thread; the caller must end the items in flight. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
