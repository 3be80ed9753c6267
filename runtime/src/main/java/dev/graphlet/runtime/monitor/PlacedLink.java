package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.url.Links;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link in a response.
 *
 * @param exchange the response
 * @param place the place of the link in the response, for messages
 * @param text the text of the service; it may grant access by itself, so no message shows it
 */
record PlacedLink(Exchange exchange, String place, String text) {
    static Optional<PlacedLink> ofHeader(Exchange exchange, String name) {
        return exchange.response()
                .headers()
                .first(name)
                .filter(Links::isGiven)
                .map(text -> new PlacedLink(exchange, "the header '" + name + "'", text));
    }

    /** Returns the first link that is a URL; else the first link, whose {@link #url} throws. */
    static Optional<PlacedLink> best(List<PlacedLink> links) {
        return links.stream()
                .filter(PlacedLink::isUrl)
                .findFirst()
                .or(() -> links.stream().findFirst());
    }

    boolean isUrl() {
        return parsed() != null;
    }

    /**
     * Returns the link as an absolute URL.
     *
     * @throws UnexpectedResponseException if the link is not a URL
     */
    URI url() {
        URI url = parsed();
        if (url == null) {
            throw new UnexpectedResponseException(
                    exchange, place + " must be a URL with a host, but is not. The operation itself has started", null);
        }
        return url;
    }

    private @Nullable URI parsed() {
        try {
            URI url = Links.resolve(exchange.root(), exchange.line().uri(), text);
            return url.getHost() == null ? null : url;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
