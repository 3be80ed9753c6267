package dev.graphlet.runtime.response;

import dev.graphlet.runtime.transport.Exchange;
import java.util.Optional;

/** Reads one object if the service sends it: the response to an update is 200 with the object or 204 without. */
record OptionalReader<T>(ResponseReader<T> reader) implements WrappingReader<Optional<T>, T> {
    @Override
    public Optional<T> read(Exchange exchange) {
        boolean empty = exchange.response().sharedBody().length == 0;
        return empty ? Optional.empty() : Optional.of(reader.read(exchange));
    }
}
