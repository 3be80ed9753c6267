package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 403: the token is good, but does not permit this. */
public final class ForbiddenException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
