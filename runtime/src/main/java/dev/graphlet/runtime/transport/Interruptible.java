package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.InternalApi;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs blocking actions on the thread that created the instance until another thread ends them, by an interrupt that
 * reaches the thread only while it is blocked. For the runtime and for transports. Thread-safe.
 */
@InternalApi
public final class Interruptible {
    private final Thread thread = Thread.currentThread();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean blocking;
    private boolean ended;

    /** Creates an instance for the current thread. */
    public Interruptible() {}

    /**
     * Runs {@code action}, which throws an {@link InterruptedException} when the thread is interrupted.
     *
     * @throws InterruptedException if {@link #end} is called, or was called before, or another caller interrupts the
     *     thread; the interrupted status is then cleared
     */
    public <T extends @Nullable Object> T run(Callable<T> action) throws Exception {
        lock.lock();
        try {
            if (ended) {
                throw new InterruptedException();
            }
            blocking = true;
        } finally {
            lock.unlock();
        }
        try {
            return action.call();
        } finally {
            lock.lock();
            try {
                blocking = false;
                if (ended) {
                    var unused = Thread.interrupted(); // set by end, perhaps after the action
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** Interrupts the thread if it is running an action; a later action is interrupted immediately. */
    public void end() {
        lock.lock();
        try {
            ended = true;
            if (blocking) {
                thread.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }
}
