package dev.graphlet.runtime.request;

import dev.graphlet.runtime.transport.Exchange;

/** Hands out the octets of an answer. */
record MediaReader() implements ResponseReader<MediaContent> {
    @Override
    public MediaContent read(Exchange exchange) {
        return new MediaContent(exchange.response());
    }
}
