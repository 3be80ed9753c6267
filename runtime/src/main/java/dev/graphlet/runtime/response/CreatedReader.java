package dev.graphlet.runtime.response;

import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.url.Links;
import java.util.Optional;

/** Reads the URL of a new object, and the object if the body has one. */
record CreatedReader<V>(ResponseReader<V> reader) implements WrappingReader<CreatedEntity<V>, V> {
    @Override
    public CreatedEntity<V> read(Exchange exchange) {
        boolean empty = exchange.response().sharedBody().length == 0;
        return new CreatedEntity<>(empty ? Optional.empty() : Optional.of(reader.read(exchange)), entityId(exchange));
    }

    /** Returns the absolute URL of the created object; empty if there is none, or if the status is 202. */
    static Optional<String> entityId(Exchange exchange) {
        Headers headers = exchange.response().headers();
        Optional<String> location =
                exchange.response().status() == EmptyResponse.ACCEPTED // where Location is a monitor
                        ? Optional.empty()
                        : headers.first("Location").filter(Links::isGiven);
        return headers.first("OData-EntityId")
                .filter(Links::isGiven)
                .or(() -> location)
                .map(url -> absolute(exchange, url));
    }

    private static String absolute(Exchange exchange, String url) {
        try {
            return Links.isAbsolute(url)
                    ? url
                    : Links.resolve(exchange.root(), exchange.line().uri(), url).toString();
        } catch (IllegalArgumentException e) {
            return url; // the unresolved URL is better than none
        }
    }
}
