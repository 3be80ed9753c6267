package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;

/** Keeps the first response of an operation; {@code reader} reads the result. */
record BeginningReader<T extends @Nullable Object>(ResponseReader<T> reader) implements ResponseReader<Beginning<T>> {
    @Override
    public boolean accepts(int status) {
        return reader.accepts(status);
    }

    @Override
    public GraphException refused(Exchange exchange) {
        return reader.refused(exchange);
    }

    @Override
    public Beginning<T> read(Exchange exchange) {
        return new Beginning.Answered<>(exchange, reader);
    }
}
