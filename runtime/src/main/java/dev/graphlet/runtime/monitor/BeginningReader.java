package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.response.WrappingReader;
import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;

/** Keeps the first response of an operation; {@code reader} reads the result. */
record BeginningReader<T extends @Nullable Object>(ResponseReader<T> reader)
        implements WrappingReader<Beginning<T>, T> {
    @Override
    public Beginning<T> read(Exchange exchange) {
        return new Beginning.Answered<>(exchange, reader);
    }
}
