package dev.graphlet.runtime.transport;

/**
 * Is told of every attempt to send a request, for logs and metrics, whatever sends it and whoever waits for it. Called by the
 * thread that sends, or by one of the client's if none waits; must not block. What it throws is dropped. Implementations are
 * thread-safe.
 */
@FunctionalInterface
public interface GraphListener {
    /** An attempt has ended, with an answer or without. */
    void attempted(Attempt attempt);
}
