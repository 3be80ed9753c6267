package dev.graphlet.runtime.response;

import dev.graphlet.runtime.transport.Exchange;
import java.util.Optional;

/** Reads the result of {@code reader}; empty if the status is 304 (Not Modified). */
record ChangedReader<T>(ResponseReader<T> reader) implements WrappingReader<Optional<T>, T> {
    private static final int NOT_MODIFIED = 304;

    @Override
    public boolean accepts(int status) {
        return status == NOT_MODIFIED || reader.accepts(status);
    }

    @Override
    public Optional<T> read(Exchange exchange) {
        boolean unchanged = exchange.response().status() == NOT_MODIFIED;
        return unchanged ? Optional.empty() : Optional.of(reader.read(exchange));
    }
}
