package dev.graphlet.runtime.response;

import dev.graphlet.runtime.transport.Exchange;

/** Returns the octets of a response as a stream. */
record MediaReader() implements ResponseReader<MediaContent> {
    @Override
    public MediaContent read(Exchange exchange) {
        return new MediaContent(exchange.response());
    }
}
