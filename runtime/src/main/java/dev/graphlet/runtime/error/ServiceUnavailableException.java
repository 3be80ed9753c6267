package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 503: the service is temporarily unavailable; {@link #retryAfter()} may say for how long. */
public final class ServiceUnavailableException extends ServerErrorException {
    private static final long serialVersionUID = 1L;

    ServiceUnavailableException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
