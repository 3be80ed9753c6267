package dev.graphlet.runtime.response;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;

/** Returns the response unread, with the reader of its result. */
record RawReader<T extends @Nullable Object>(ResponseReader<T> reader) implements ResponseReader<RawResponse<T>> {
    @Override
    public boolean accepts(int status) {
        return reader.accepts(status);
    }

    @Override
    public GraphException refused(Exchange exchange) {
        return reader.refused(exchange);
    }

    @Override
    public RawResponse<T> read(Exchange exchange) {
        return new RawResponse<>(exchange, reader);
    }
}
