package dev.graphlet.runtime.response;

import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;

/** Returns the response unread, with the reader of its result. */
record RawReader<T extends @Nullable Object>(ResponseReader<T> reader) implements WrappingReader<RawResponse<T>, T> {
    @Override
    public RawResponse<T> read(Exchange exchange) {
        return new RawResponse<>(exchange, reader);
    }
}
