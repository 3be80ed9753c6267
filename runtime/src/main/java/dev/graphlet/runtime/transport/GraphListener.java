package dev.graphlet.runtime.transport;

/**
 * Receives every attempt to send a request, for logs and metrics. Called by the thread that sends, or by a thread of
 * the client if no thread waits; must not block. Exceptions are ignored. Implementations must be thread-safe.
 */
@FunctionalInterface
public interface GraphListener {
    /** Notifies the listener that an attempt has ended, with or without a response. */
    void attempted(Attempt attempt);
}
