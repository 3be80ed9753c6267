package dev.graphlet.runtime.request;

import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;

/** Reads nothing, whatever the body is, unless that is an error. */
record NothingReader() implements ResponseReader<@Nullable Void> {
    @Override
    @SuppressWarnings("NullAway") // it does not see that the type argument is nullable
    public @Nullable Void read(Exchange exchange) {
        ReportedError.checkWhole(exchange);
        return null;
    }
}
