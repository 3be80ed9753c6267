package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 403: the token is valid, but does not permit the request. */
public final class ForbiddenException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
