package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.InternalApi;
import java.time.Duration;
import java.util.Objects;

/** Checks timeouts. For the runtime and for transports. */
@InternalApi
public final class Timeouts {
    private Timeouts() {}

    /**
     * Returns {@code timeout} after checking it.
     *
     * @throws IllegalArgumentException if {@code timeout} is not positive
     */
    public static Duration positive(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout must not be null");
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be positive, but was " + timeout);
        }
        return timeout;
    }
}
