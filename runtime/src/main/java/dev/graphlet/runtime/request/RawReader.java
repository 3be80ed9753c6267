package dev.graphlet.runtime.request;

import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;

/** Keeps the answer as it came. */
record RawReader<T extends @Nullable Object>(ResponseReader<T> reader) implements ResponseReader<RawResponse<T>> {
    @Override
    public boolean accepts(int status) {
        return reader.accepts(status);
    }

    @Override
    public RawResponse<T> read(Exchange exchange) {
        return new RawResponse<>(exchange, reader);
    }
}
