package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 429: too many requests; {@link #retryAfter()} says how long to wait. */
public final class TooManyRequestsException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    TooManyRequestsException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
