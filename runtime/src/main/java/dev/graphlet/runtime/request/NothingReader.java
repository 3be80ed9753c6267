package dev.graphlet.runtime.request;

import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;

/** Reads nothing, whatever the body is. */
record NothingReader() implements ResponseReader<@Nullable Void> {
    @Override
    @SuppressWarnings("NullAway") // it does not see that the type argument is nullable
    public @Nullable Void read(Exchange exchange) {
        return null;
    }
}
