package dev.graphlet.runtime.response;

import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;

/** Ignores the body unless the body reports an error. */
record NothingReader() implements ResponseReader<@Nullable Void> {
    @Override
    @SuppressWarnings("NullAway") // NullAway does not see that the type argument is nullable
    public @Nullable Void read(Exchange exchange) {
        ReportedError.checkWhole(exchange);
        return null;
    }
}
