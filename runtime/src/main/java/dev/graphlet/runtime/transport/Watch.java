package dev.graphlet.runtime.transport;

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
 * Looks at all that is in flight once in a period, as long as there is any: one thread for a whole client, which a request
 * that ends within the period does not wake up. For the runtime and for transports. Thread-safe.
 *
 * @param <T> what is in flight
 */
public final class Watch<T> implements AutoCloseable {
    private static final Duration KEPT_ALIVE = Duration.ofSeconds(10);

    private final Set<T> inFlight = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ticking = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor timer;
    private final Duration period;
    private final Consumer<? super T> look;

    /** Creates a watch that is not yet looking: {@code look} is given each thing in flight, and must not block. */
    public Watch(String threadName, Duration period, Consumer<? super T> look) {
        Objects.requireNonNull(threadName, "threadName must not be null");
        this.period = Objects.requireNonNull(period, "period must not be null");
        this.look = Objects.requireNonNull(look, "look must not be null");
        timer = new ScheduledThreadPoolExecutor(
                1, work -> daemon(threadName, work), new ThreadPoolExecutor.DiscardPolicy());
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        timer.setKeepAliveTime(KEPT_ALIVE.toMillis(), TimeUnit.MILLISECONDS);
        timer.allowCoreThreadTimeOut(true); // a client that nobody closed leaves no thread
    }

    /** Returns a daemon thread of that name for {@code work}, not yet started. */
    public static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Looks at {@code thing} from now on. */
    public void add(T thing) {
        inFlight.add(thing);
        tick();
    }

    /** Looks at {@code thing} no longer. */
    public void remove(T thing) {
        inFlight.remove(thing);
    }

    /** Returns what is in flight: a view that follows what begins and ends. */
    public Iterable<T> inFlight() {
        return inFlight;
    }

    /** Runs {@code action} after {@code delay}, unless the future is cancelled, or the watch is closed, before. */
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

    /** Ends the thread; what is in flight is the caller's to end. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
