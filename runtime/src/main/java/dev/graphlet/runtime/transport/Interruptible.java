package dev.graphlet.runtime.transport;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What blocks the thread that made it, again and again, until another thread ends it: by an interrupt that reaches the thread
 * while it is blocked and at no other time. For the runtime and for transports. Thread-safe.
 */
public final class Interruptible {
    private final Thread thread = Thread.currentThread();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean blocking;
    private boolean ended;

    /** Creates what the current thread is going to run. */
    public Interruptible() {}

    /**
     * Runs {@code action}, which throws an {@link InterruptedException} when the thread is interrupted.
     *
     * @throws InterruptedException if {@link #end} is called, or was called before, or the thread is interrupted by somebody else;
     *     it is interrupted no longer
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
                    var unused = Thread.interrupted(); // by end, which may have come after the action
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** Interrupts the thread if it runs the action, or is still to run it. */
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
