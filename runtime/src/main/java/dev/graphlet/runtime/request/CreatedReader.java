package dev.graphlet.runtime.request;

import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.url.Links;
import java.util.Optional;

/** Reads where a new object is, and the object if it is there. */
record CreatedReader<V>(ResponseReader<V> reader) implements ResponseReader<CreatedEntity<V>> {
    @Override
    public CreatedEntity<V> read(Exchange exchange) {
        Headers headers = exchange.response().headers();
        boolean empty = exchange.response().body().length == 0;
        return new CreatedEntity<>(
                empty ? Optional.empty() : Optional.of(reader.read(exchange)),
                headers.first("OData-EntityId")
                        .filter(Links::isGiven)
                        .or(() -> headers.first("Location").filter(Links::isGiven)));
    }
}
