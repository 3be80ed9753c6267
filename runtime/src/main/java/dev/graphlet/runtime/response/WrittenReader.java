package dev.graphlet.runtime.response;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.transport.Exchange;
import java.util.Locale;
import java.util.Optional;

/** Reads the entity whose stream was written, if the service sends it: some services send none, or other content. */
record WrittenReader<V extends StructuredValue>(ObjectReader<V> reader) implements ResponseReader<Optional<V>> {
    @Override
    public Optional<V> read(Exchange exchange) {
        boolean json = exchange.response()
                .headers()
                .first("Content-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("application/json"))
                .isPresent();
        boolean sent = json && exchange.response().sharedBody().length > 0;
        return sent ? Optional.of(reader.read(exchange)) : Optional.empty();
    }
}
