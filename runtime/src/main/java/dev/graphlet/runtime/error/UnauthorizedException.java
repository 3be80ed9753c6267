package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 401: the access token is missing, expired, or meant for another resource. */
public final class UnauthorizedException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
