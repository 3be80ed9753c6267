package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 503: the service cannot answer now; {@link #retryAfter()} may say when. */
public final class ServiceUnavailableException extends ServerErrorException {
    private static final long serialVersionUID = 1L;

    ServiceUnavailableException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
